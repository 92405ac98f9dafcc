# math: floor, ceil, trunc and fmod.
import math
assert [math.floor(x) for x in (2.7, -2.7, 3, -0.5)] == [2, -3, 3, -1] and [math.ceil(x) for x in (2.1, -2.1, 3)] == [3, -2, 3] and [math.trunc(x) for x in (2.7, -2.7)] == [2, -2]
assert type(math.floor(2.5)) is int and math.floor(1e20) == 10 ** 20 and math.fmod(-7, 3) == -1.0 and -7 % 3 == 2 and math.modf(2.5) == (0.5, 2.0) and math.modf(-1.25) == (-0.25, -1.0)
assert math.copysign(3, -0.0) == -3.0 and math.fabs(-2) == 2.0 and math.remainder(7, 4) == -1.0
class Own:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
assert math.floor(Own()) == 'floor' and math.ceil(Own()) == 'ceil'
math.floor('1')  # raises TypeError: must be real number, not str
math.floor(float('inf'))  # raises OverflowError: cannot convert float infinity to integer
math.ceil(float('nan'))  # raises ValueError: cannot convert float NaN to integer
math.fmod(1, 0)  # raises ValueError: math domain error
