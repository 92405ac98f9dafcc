# Ranges beyond 64 bits.
big = range(2 ** 70, 2 ** 70 + 10, 3)
assert 10 ** 30 in range(10 ** 31) and range(10 ** 20)[-1] == 10 ** 20 - 1 and range(10 ** 20)[10 ** 19] == 10 ** 19
assert list(range(2 ** 64, 2 ** 64 + 2)) == [2 ** 64, 2 ** 64 + 1] and list(reversed(big)) == [2 ** 70 + 9, 2 ** 70 + 6, 2 ** 70 + 3, 2 ** 70] and len(big) == 4
assert big.index(2 ** 70 + 6) == 2 and big.count(2 ** 70 + 1) == 0 and 2 ** 70 + 3 in big and 5 not in big and big[1:3] == range(2 ** 70 + 3, 2 ** 70 + 9, 3)
assert range(10 ** 30)[::10 ** 29] == range(0, 10 ** 30, 10 ** 29) and range(2 ** 65) != range(2 ** 66) and range(2 ** 65, 0) == range(0) and hash(range(2 ** 65, 0)) == hash(range(0))
assert repr(range(-10 ** 20, 10 ** 20, 10 ** 19)) == 'range(-100000000000000000000, 100000000000000000000, 10000000000000000000)' and len(range(10 ** 12)) == 10 ** 12 and bool(range(10 ** 30))
assert range(10 ** 30).start == 0 and range(10 ** 30).stop == 10 ** 30 and range(10 ** 30).step == 1 and slice(None, 2 ** 70).indices(2 ** 80) == (0, 2 ** 70, 1)
total = 0
for number in range(2 ** 64, 2 ** 64 + 3):
    total += number
assert total == 3 * 2 ** 64 + 3
len(range(10 ** 30))  # raises OverflowError: Python int too large to convert to C ssize_t
big[4]  # raises IndexError: range object index out of range
big[10 ** 30]  # raises IndexError: range object index out of range
big.index(1)  # raises ValueError: 1 is not in range
range(0, 10 ** 30, 0)  # raises ValueError: range() arg 3 must not be zero
range(10 ** 30).start = 1  # raises AttributeError: readonly attribute
