# round: to the nearest; halves go to the even neighbour, and floats are what they are.
assert [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.6)] == [0, 2, 2, 0, -2, 2, 3]
assert round(2.675, 2) == 2.67 and round(1.005, 2) == 1.0 and round(0.125, 2) == 0.12 and round(0.375, 2) == 0.38
assert round(3.14159, 3) == 3.142 and round(1234.5678, -2) == 1200.0 and round(1e-5, 3) == 0.0 and round(5.5) == 6 and round(-3.7) == -4
assert type(round(2.0)) is int and type(round(2.0, 0)) is float and type(round(2.0, None)) is int and type(round(5, 2)) is int
assert round(1250, -2) == 1200 and round(1350, -2) == 1400 and round(-1250, -2) == -1200 and round(5, -1) == 0 and round(15, -1) == 20 and round(7, -5) == 0
assert round(10 ** 30 + 5, -1) == 10 ** 30 and round(True) == 1 and round(1e300, 2) == 1e300 and round(123.456, 400) == 123.456 and round(123.456, -400) == 0.0
assert str(round(-0.4)) == '0' and str(round(-0.4, 0)) == '-0.0' and round(0.1 + 0.2, 10) == 0.3 and round(19.99 * 100) == 1999
assert str(round(float('nan'), 2)) == 'nan' and round(float('inf'), 1) == float('inf')
assert round(number=2.567, ndigits=1) == 2.6 and sum(round(x, 2) for x in (0.1, 0.2)) == 0.30000000000000004
class Money:
    def __round__(self, digits=None): return ('rounded', digits)
assert round(Money()) == ('rounded', None) and round(Money(), 2) == ('rounded', 2)
round('2.5')  # raises TypeError: type str doesn't define __round__ method
round(None)  # raises TypeError: type NoneType doesn't define __round__ method
round([1.5])  # raises TypeError: type list doesn't define __round__ method
round(2.5, 1.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
round(2.5, '1')  # raises TypeError: 'str' object cannot be interpreted as an integer
round(float('nan'))  # raises ValueError: cannot convert float NaN to integer
round(float('-inf'))  # raises OverflowError: cannot convert float infinity to integer
round(1.7e308, -308)  # raises OverflowError: rounded value too large to represent
