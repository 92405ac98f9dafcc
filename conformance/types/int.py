# Whole numbers of any size.
assert 7 // 2 == 3 and -7 // 2 == -4 and 7 % 3 == 1 and -7 % 3 == 2 and 7 % -3 == -2 and divmod(-7, 3) == (-3, 2)
assert 2 ** 100 == 1267650600228229401496703205376 and (-2) ** 3 == -8 and 2 ** -2 == 0.25 and 0 ** 0 == 1
assert 7 / 2 == 3.5 and 10 ** 400 // 10 ** 399 == 10 and (10 ** 400) / (10 ** 399) == 10.0
big = 9223372036854775807
assert big + 1 == 9223372036854775808 and -big - 2 == -9223372036854775809 and big * 2 == 18446744073709551614
assert -(-big - 1) == big + 1 and abs(-big - 1) == 9223372036854775808 and (-big - 1) // -1 == big + 1
assert big * big % 1000007 == pow(big, 2, 1000007) and pow(3, -1, 7) == 5 and pow(2, 10, -7) == -5
assert 5 & 3 == 1 and 5 | 3 == 7 and 5 ^ 3 == 6 and ~5 == -6 and 1 << 70 == 2 ** 70 and -1 >> 5 == -1 and 2 ** 70 >> 69 == 2
assert -5 & 2 ** 65 - 1 == 2 ** 65 - 5
assert int() == 0 and int('42') == 42 and int(' -1_000 ') == -1000 and int(3.99) == 3 and int(-3.99) == -3 and int(True) == 1
assert int('ff', 16) == int('0xff', 16) == int('0xff', 0) == 255 and int('z', 36) == 35 and int('١٢') == 12
assert int(b'12') == 12 and int('101', base=2) == 5 and int(1e20) == 10 ** 20
assert str(-5) == '-5' and repr(2 ** 64) == '18446744073709551616' and hex(-255) == '-0xff' and bin(5) == '0b101' and oct(8) == '0o10'
assert (255).bit_length() == 8 and (255).bit_count() == 8 and (0).bit_length() == 0 and (-4).bit_length() == 3
assert (1000).to_bytes(2, 'big') == b'\x03\xe8' and int.from_bytes(b'\x03\xe8', 'little') == 59395
assert int.from_bytes(b'\xff', 'big', signed=True) == -1 and (5).real == 5 and (5).imag == 0 and (5).numerator == 5 and (5).denominator == 1
assert (6).as_integer_ratio() == (6, 1) and (5).is_integer() and (5).conjugate() == 5
assert round(12345, -2) == 12300 and round(15, -1) == 20 and round(25, -1) == 20 and round(5) == 5 and round(-15, -1) == -20
assert hash(1) == hash(1.0) == hash(True) and {1: 'a', 1.0: 'b', True: 'c'} == {1: 'c'}
assert 10 ** 20 == 1e20 and 2 ** 53 + 1 != float(2 ** 53) and 10 ** 30 > 1e29 and 1 < float('inf')
assert max(3, 10 ** 30, -5) == 10 ** 30 and sorted([3, -1, 2 ** 70, 0]) == [-1, 0, 3, 2 ** 70]
1 / 0  # raises ZeroDivisionError: division by zero
1 // 0  # raises ZeroDivisionError: integer division or modulo by zero
1 % 0  # raises ZeroDivisionError: integer modulo by zero
divmod(1, 0)  # raises ZeroDivisionError: integer division or modulo by zero
0 ** -1  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
1 << -1  # raises ValueError: negative shift count
1 >> -1  # raises ValueError: negative shift count
pow(2, 5, 0)  # raises ValueError: pow() 3rd argument cannot be 0
pow(2, -1, 4)  # raises ValueError: base is not invertible for the given modulus
int('12a')  # raises ValueError: invalid literal for int() with base 10: '12a'
int('')  # raises ValueError: invalid literal for int() with base 10: ''
int('1.5')  # raises ValueError: invalid literal for int() with base 10: '1.5'
int('9', 8)  # raises ValueError: invalid literal for int() with base 8: '9'
int('1', 1)  # raises ValueError: int() base must be >= 2 and <= 36, or 0
int(5, 2)  # raises TypeError: int() can't convert non-string with explicit base
int(None)  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
int([])  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
int('1__0')  # raises ValueError: invalid literal for int() with base 10: '1__0'
int(float('nan'))  # raises ValueError: cannot convert float NaN to integer
int(float('inf'))  # raises OverflowError: cannot convert float infinity to integer
float(10 ** 400)  # raises OverflowError: int too large to convert to float
10 ** 400 / 3  # raises OverflowError: integer division result too large for a float
1 + 'a'  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
'a' + 1  # raises TypeError: can only concatenate str (not "int") to str
1 + None  # raises TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
1 & 1.5  # raises TypeError: unsupported operand type(s) for &: 'int' and 'float'
~1.5  # raises TypeError: bad operand type for unary ~: 'float'
-'a'  # raises TypeError: bad operand type for unary -: 'str'
1 - []  # raises TypeError: unsupported operand type(s) for -: 'int' and 'list'
[] * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
2 ** 'a'  # raises TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
(300).to_bytes(1, 'big')  # raises OverflowError: int too big to convert
(-1).to_bytes(1, 'big')  # raises OverflowError: can't convert negative int to unsigned
