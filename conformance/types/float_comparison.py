# Comparing and rounding floats as programs must.
assert 0.1 + 0.2 != 0.3 and abs(0.1 + 0.2 - 0.3) < 1e-9 and round(0.1 + 0.2, 2) == 0.3 and 0.1 * 3 > 0.3
assert 1.0 == 1 and 1e3 == 1000 and float('1.10') == 1.1 and 3.0 in [3] and {1.0: 'a'}[1] == 'a' and 2.5 > 2 and -0.0 == 0.0
nan = float('nan')
assert sorted([3.5, -1, 2]) == [-1, 2, 3.5] and max(1.5, 1) == 1.5 and nan != nan and not nan < 1
assert int(19.99 * 100) == 1998 and round(19.99 * 100) == 1999 and 4.35 * 100 == 434.99999999999994 and f'{4.35 * 100:.0f}' == '435' and 1.1 + 2.2 == 3.3000000000000003
assert 5 // 2 == 2 and 5 / 2 == 2.5 and 4 / 2 == 2.0 and str(4 / 2) == '2.0' and 10 ** 16 + 1.0 == 10 ** 16 and 2 ** 53 + 1.0 == 2 ** 53
1.5 < '2'  # raises TypeError: '<' not supported between instances of 'float' and 'str'
range(4 / 2)  # raises TypeError: 'float' object cannot be interpreted as an integer
[1, 2][4 / 4]  # raises TypeError: list indices must be integers or slices, not float
