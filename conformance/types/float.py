# Floating point numbers.
assert 0.1 + 0.2 == 0.30000000000000004 and 1e16 + 1 == 1e16 and 7.5 // 2 == 3.0 and -7.5 // 2 == -4.0
assert 7.5 % 2 == 1.5 and -7.5 % 2 == 0.5 and 7.5 % -2 == -0.5 and divmod(7.5, 2) == (3.0, 1.5) and 2.0 ** 0.5 == 1.4142135623730951
assert [repr(x) for x in (1.0, 0.1, 1e16, 1e15, 123456789.123, 1e-4, 1e-5, 1.5e300, -0.0, 5e-324, 1e22)] == [
    '1.0', '0.1', '1e+16', '1000000000000000.0', '123456789.123', '0.0001', '1e-05', '1.5e+300', '-0.0', '5e-324', '1e+22']
assert repr(float('inf')) == 'inf' and str(float('-inf')) == '-inf' and repr(float('nan')) == 'nan'
assert float('1e3') == 1000.0 and float(' -.5 ') == -0.5 and float('1_0.5') == 10.5 and float('Infinity') == float('inf') and float() == 0.0
assert float('1e400') == float('inf') and float(5) == 5.0 and float(True) == 1.0 and float('٣.٥') == 3.5
assert round(2.5) == 2 and round(3.5) == 4 and round(-2.5) == -2 and round(2.675, 2) == 2.67 and round(1234.5, -2) == 1200.0
assert round(0.5) == 0 and round(1.15, 1) == 1.1 and type(round(2.5)) is int and type(round(2.5, 0)) is float and round(1e20) == 10 ** 20
assert (0.5).as_integer_ratio() == (1, 2) and (2.0).is_integer() and not (2.5).is_integer() and (0.1).hex() == '0x1.999999999999ap-4'
assert float.fromhex('0x1.8p1') == 3.0 and int(-0.5) == 0 and abs(-1.5) == 1.5 and -0.0 == 0.0
assert hash(0.5) == hash(0.5) and hash(2.0) == 2 and hash(float('inf')) == 314159
inf = float('inf')
assert inf > 10 ** 400 and inf - inf != inf - inf and inf + 1 == inf and 1 / inf == 0.0 and min(inf, 1) == 1
assert sum([0.1] * 10) == 1.0 and sum([0.1] * 3) == 0.30000000000000004 and sum([1e100, 1.0, -1e100]) == 1.0
assert 1.0 == 1 and 1.5 != 1 and 0.5 < 1 and 2 > 1.5 and 1.0 <= 1 and (1.0).real == 1.0 and (1.5).conjugate() == 1.5
assert -1 ** 0.5 == -1.0 and 4 ** 0.5 == 2.0 and 2 ** 0.5 * 2 ** 0.5 == 2.0000000000000004 and 10 % 3.0 == 1.0 and 1e308 * 10 == inf
1.0 / 0  # raises ZeroDivisionError: float division by zero
1.0 // 0  # raises ZeroDivisionError: float floor division by zero
1.0 % 0  # raises ZeroDivisionError: float modulo
divmod(1.0, 0)  # raises ZeroDivisionError: float divmod()
0.0 ** -1  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
10.0 ** 400  # raises OverflowError: (34, 'Numerical result out of range')
float('x')  # raises ValueError: could not convert string to float: 'x'
float('')  # raises ValueError: could not convert string to float: ''
float('1 2')  # raises ValueError: could not convert string to float: '1 2'
float(None)  # raises TypeError: float() argument must be a string or a real number, not 'NoneType'
float([])  # raises TypeError: float() argument must be a string or a real number, not 'list'
round(float('nan'))  # raises ValueError: cannot convert float NaN to integer
round(inf)  # raises OverflowError: cannot convert float infinity to integer
inf.as_integer_ratio()  # raises OverflowError: cannot convert Infinity to integer ratio
1.5 << 1  # raises TypeError: unsupported operand type(s) for <<: 'float' and 'int'
1.5 | 1  # raises TypeError: unsupported operand type(s) for |: 'float' and 'int'
1.5 + '1'  # raises TypeError: unsupported operand type(s) for +: 'float' and 'str'
1.5 < '1'  # raises TypeError: '<' not supported between instances of 'float' and 'str'
range(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
'a' * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
round('a')  # raises TypeError: type str doesn't define __round__ method
round(1.5, 'a')  # raises TypeError: 'str' object cannot be interpreted as an integer
abs('a')  # raises TypeError: bad operand type for abs(): 'str'
