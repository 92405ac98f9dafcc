# math: sqrt, isqrt, cbrt, exp, log, pow and hypot.
import math
assert math.sqrt(16) == 4.0 and math.sqrt(2) == 2 ** 0.5 and math.isqrt(17) == 4 and math.isqrt(10 ** 40) == 10 ** 20
assert math.exp(0) == 1.0 and math.log(math.e) == 1.0 and math.log10(1000) == 3.0 and math.log2(8) == 3.0 and math.log(8, 2) == 3.0 and math.log(10 ** 400) > 921
assert math.pow(2, 3) == 8.0 and type(math.pow(2, 3)) is float and math.hypot(3, 4) == 5.0 and math.hypot(1, 2, 2) == 3.0 and math.dist([0, 0], [3, 4]) == 5.0 and math.log1p(0) == 0.0 and math.expm1(0) == 0.0
math.sqrt(-1)  # raises ValueError: math domain error
math.log(0)  # raises ValueError: math domain error
math.log(-1)  # raises ValueError: math domain error
math.isqrt(-1)  # raises ValueError: isqrt() argument must be nonnegative
math.isqrt(2.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.exp(1000)  # raises OverflowError: math range error
math.sqrt('4')  # raises TypeError: must be real number, not str
math.pow(0, -1)  # raises ValueError: math domain error
