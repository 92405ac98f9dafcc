# range(...): ints in even steps, made when asked for.
assert list(range(4)) == [0, 1, 2, 3] and list(range(2, 5)) == [2, 3, 4] and list(range(0, 10, 3)) == [0, 3, 6, 9]
assert list(range(5, 0, -2)) == [5, 3, 1] and list(range(0)) == list(range(5, 2)) == list(range(-3)) == list(range(0, 5, -1)) == []
assert len(range(0, 10 ** 9, 7)) == 142857143 and 7 * 99 in range(0, 10 ** 9, 7)
r = range(1, 10, 2)
assert r.start == 1 and r.stop == 10 and r.step == 2 and r[0] == 1 and r[-1] == 9 and r[1:3] == range(3, 7, 2) and r[::-1] == range(9, -1, -2)
assert 3 in r and 4 not in r and 11 not in r and 3.0 in r and 'a' not in r and r.index(5) == 2 and r.count(5) == 1 and r.count(4) == 0
assert r == range(1, 11, 2) and range(0) == range(5, 5) and range(3) != [0, 1, 2] and hash(range(0)) == hash(range(1, 1))
assert repr(range(5)) == 'range(0, 5)' and str(range(1, 5, 2)) == 'range(1, 5, 2)' and bool(range(0)) is False
assert sum(range(101)) == 5050 and max(range(5)) == 4 and list(reversed(range(3))) == [2, 1, 0] and sorted(range(3, 0, -1)) == [1, 2, 3]
assert [range(3)[i] for i in (-3, 2)] == [0, 2] and tuple(range(True, 3)) == (1, 2)
a, *b = range(4)
assert (a, b) == (0, [1, 2, 3])
range()  # raises TypeError: range expected at least 1 argument, got 0
range(1, 2, 0)  # raises ValueError: range() arg 3 must not be zero
range(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
range('3')  # raises TypeError: 'str' object cannot be interpreted as an integer
range(None)  # raises TypeError: 'NoneType' object cannot be interpreted as an integer
range(1, 2, 3, 4)  # raises TypeError: range expected at most 3 arguments, got 4
range(3)[3]  # raises IndexError: range object index out of range
range(3).index(7)  # raises ValueError: 7 is not in range
range(3)[0] = 1  # raises TypeError: 'range' object does not support item assignment
range(3) + range(2)  # raises TypeError: unsupported operand type(s) for +: 'range' and 'range'
