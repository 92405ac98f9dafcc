# & | ^ ~ << >> on ints of any size, negative ones too.
assert 12 & 10 == 8 and 12 | 10 == 14 and 12 ^ 10 == 6 and ~12 == -13 and ~-1 == 0 and ~0 == -1
assert 1 << 10 == 1024 and 1024 >> 3 == 128 and -8 >> 1 == -4 and -1 >> 100 == -1 and 5 >> 100 == 0 and -5 >> 1 == -3 and 0 << 1000 == 0
assert -4 & 7 == 4 and -4 | 3 == -1 and -1 ^ 5 == -6 and 2 ** 70 & (2 ** 70 - 1) == 0 and 2 ** 70 | 1 == 2 ** 70 + 1 and -2 ** 70 & 2 ** 71 - 1 == 2 ** 70
assert 1 << 64 == 18446744073709551616 and (1 << 64) >> 64 == 1 and ~2 ** 64 == -2 ** 64 - 1 and 2 ** 64 ^ 2 ** 64 == 0
assert (10).bit_length() == 4 and (0).bit_length() == 0 and (-10).bit_length() == 4 and (2 ** 70).bit_length() == 71 and (255).bit_count() == 8 and (-7).bit_count() == 3
assert True & 1 == 1 and (True | False) is True and True ^ 3 == 2 and bool(6 & 2) and 0b1010 == 10 and f'{0b1010 >> 1:04b}' == '0101'
flags = 0
flags |= 1 << 3
flags |= 1 << 1
flags &= ~(1 << 3)
flags ^= 1
assert flags == 3 and [i for i in range(4) if flags >> i & 1] == [0, 1]
assert 1 + 2 << 1 == 6 and 1 | 2 == 3 and 5 & 3 == 1
1 << -1  # raises ValueError: negative shift count
1 >> -1  # raises ValueError: negative shift count
1 & 1.0  # raises TypeError: unsupported operand type(s) for &: 'int' and 'float'
1.5 << 1  # raises TypeError: unsupported operand type(s) for <<: 'float' and 'int'
~1.5  # raises TypeError: bad operand type for unary ~: 'float'
1 | '1'  # raises TypeError: unsupported operand type(s) for |: 'int' and 'str'
1 << None  # raises TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType'
