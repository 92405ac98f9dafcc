# Text to ints, in all bases.
assert int('7') == 7 and int(' 7 ') == 7 and int('-7') == -7 and int('+7') == 7 and int('1_0') == 10 and int('007') == 7
assert int('11', 2) == 3 and int('0b11', 2) == 3 and int('17', 8) == 15 and int('ff', 16) == 255 and int('0xff', 0) == 255 and int('z', 36) == 35
assert [int(c) for c in '123'] == [1, 2, 3] and sum(map(int, '1 2 3'.split())) == 6 and int('9' * 30) == 10 ** 30 - 1
int('7.0')  # raises ValueError: invalid literal for int() with base 10: '7.0'
int('seven')  # raises ValueError: invalid literal for int() with base 10: 'seven'
int('7a')  # raises ValueError: invalid literal for int() with base 10: '7a'
int('')  # raises ValueError: invalid literal for int() with base 10: ''
int('2', 2)  # raises ValueError: invalid literal for int() with base 2: '2'
int('1', 99)  # raises ValueError: int() base must be >= 2 and <= 36, or 0
int('_1')  # raises ValueError: invalid literal for int() with base 10: '_1'
