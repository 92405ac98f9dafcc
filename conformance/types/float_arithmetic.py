# Floats: sums, products, infinities and NaN.
inf, nan = float('inf'), float('nan')
assert 0.1 + 0.2 != 0.3 and 0.1 * 3 != 0.3 and 0.5 + 0.25 == 0.75 and 1e16 + 1 == 1e16 and 1.1 + 2.2 == 3.3000000000000003
assert 1 + 0.5 == 1.5 and 2 * 1.5 == 3.0 and 3 - 0.5 == 2.5 and True + 0.5 == 1.5 and 7.0 == 7 and 10 ** 15 + 0.5 == 1000000000000000.5
assert inf + 1 == inf and inf - inf != inf - inf and inf * -1 == -inf and 1 / inf == 0.0 and inf > 10 ** 400 and -inf < -10 ** 400 and 1e308 * 10 == inf
assert nan != nan and not nan == nan and not nan < 1 and not nan > 1 and not nan <= nan and nan is nan and (nan + 1) != (nan + 1)
assert 2.0 ** 3 == 8.0 and 4.0 ** 0.5 == 2.0 and 2 ** -1.0 == 0.5 and 0.0 ** 0.0 == 1.0 and (-2.0) ** 3 == -8.0 and 1e-200 * 1e-200 == 0.0
assert 0.0 == -0.0 and str(0.0 * -1) == '-0.0' and abs(-2.5) == 2.5 and -(-1.5) == 1.5 and +1.5 == 1.5
assert int(2.9) == 2 and int(-2.9) == -2 and 2.9 // 1 == 2.0 and -2.9 // 1 == -3.0 and 5.5 % 2 == 1.5 and -5.5 % 2 == 0.5 and divmod(5.5, -2) == (-3.0, -0.5)
assert 1.5 < 2 and 2 > 1.5 and 1.0 <= 1 and 9007199254740993 > 9007199254740992.0 and min(1, 0.5) == 0.5 and max(inf, nan) == inf
assert round(0.1 + 0.2, 2) == 0.3
1.5 + '1'  # raises TypeError: unsupported operand type(s) for +: 'float' and 'str'
'1' + 1.5  # raises TypeError: can only concatenate str (not "float") to str
1.5 / 0  # raises ZeroDivisionError: float division by zero
1.5 // 0  # raises ZeroDivisionError: float floor division by zero
1.5 % 0  # raises ZeroDivisionError: float modulo
2.0 ** 10000  # raises OverflowError: (34, 'Numerical result out of range')
0.0 ** -1  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
int(inf)  # raises OverflowError: cannot convert float infinity to integer
int(nan)  # raises ValueError: cannot convert float NaN to integer
1.5 & 1  # raises TypeError: unsupported operand type(s) for &: 'float' and 'int'
1.5[0]  # raises TypeError: 'float' object is not subscriptable
1.5 < 'a'  # raises TypeError: '<' not supported between instances of 'float' and 'str'
[1, 2][1.0]  # raises TypeError: list indices must be integers or slices, not float
'a' * 2.0  # raises TypeError: can't multiply sequence by non-int of type 'float'
