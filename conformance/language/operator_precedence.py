# What binds tighter.
assert 2 + 3 * 4 == 14 and (2 + 3) * 4 == 20 and 2 ** 3 ** 2 == 512 and -2 ** 2 == -4 and 2 ** -1 == 0.5 and 10 - 4 - 3 == 3
assert 7 // 2 * 2 == 6 and 2 * 7 // 3 == 4 and 10 / 5 * 2 == 4.0 and 5 % 3 * 2 == 4 and -7 // 2 == -4 and -(7 // 2) == -3
assert 1 + 2 << 1 == 6 and 6 & 3 == 2 and 1 | 2 ^ 3 & 1 == 3 and ~1 + 1 == -1 and not 1 + 1 == 3
assert 1 < 2 and not 2 < 1 or False and (1 or 0 and 0) == 1 and (not True or True) is True and (not 1 in [2]) is True
assert (1 if True else 2) + 1 == 2 and (lambda: 1 + 1)() == 2 and [1, 2][0] + 1 == 2 and 'ab'.upper() + 'c' == 'ABc' and -'abc'.find('b') == -1
assert 3 == 3 in [True, 3] and 1 + 1 in [2] and 5 - 3 is not None and 2 * 'a' + 'b' == 'aab' and 1, 2 == (1, 2)
x = 5
x -= 2 + 1
assert x == 2 and 2 + x if x else 0 == 4
