# Ranges beyond 64 bits.
assert 10 ** 30 in range(10 ** 31) and range(10 ** 20)[-1] == 10 ** 20 - 1
assert list(range(2 ** 64, 2 ** 64 + 2)) == [2 ** 64, 2 ** 64 + 1]
len(range(10 ** 30))  # raises OverflowError: Python int too large to convert to C ssize_t
