# math.
import math
assert math.pi == 3.141592653589793 and math.e == 2.718281828459045 and math.tau == 2 * math.pi and math.inf == float('inf') and math.isnan(math.nan)
assert math.sqrt(16) == 4.0 and math.isqrt(17) == 4 and math.hypot(3, 4) == 5.0 and math.hypot(1, 2, 2) == 3.0 and math.dist([0, 0], [3, 4]) == 5.0
assert math.floor(-1.5) == -2 and math.ceil(-1.5) == -1 and math.trunc(-1.5) == -1 and type(math.floor(1.5)) is int and math.ceil(1e20) == 10 ** 20 and math.floor(5) == 5
assert math.factorial(20) == 2432902008176640000 and math.factorial(0) == 1 and math.comb(5, 2) == 10 and math.perm(5, 2) == 20 and math.perm(3) == 6 and math.comb(3, 5) == 0
assert math.gcd(12, 18) == 6 and math.gcd() == 0 and math.gcd(0, 5) == 5 and math.lcm(4, 6) == 12 and math.gcd(12, 18, 27) == 3 and math.gcd(-4, 6) == 2 and math.lcm() == 1
assert math.exp(0) == 1.0 and math.log(math.e) == 1.0 and math.log(8, 2) == 3.0 and math.log2(8) == 3.0 and math.log10(1000) == 3.0 and math.log1p(0) == 0.0 and math.expm1(0) == 0.0
assert math.log(10 ** 400) > 921 and math.log2(2 ** 2000) == 2000.0 and math.pow(2, 3) == 8.0 and math.fmod(-7, 3) == -1.0 and math.remainder(7, 4) == -1.0 and math.modf(2.5) == (0.5, 2.0)
assert math.sin(0) == 0.0 and math.cos(0) == 1.0 and math.tan(0) == 0.0 and math.atan2(1, 1) == 0.7853981633974483 and math.degrees(math.pi) == 180.0 and math.radians(180) == math.pi
assert math.asin(1) == 1.5707963267948966 and math.acos(1) == 0.0 and math.atan(1) == 0.7853981633974483 and math.sinh(0) == 0.0 and math.cosh(0) == 1.0 and math.tanh(0) == 0.0
assert math.isclose(0.1 + 0.2, 0.3) and not math.isclose(1, 1.1) and math.isclose(1, 1.1, rel_tol=0.2) and math.isclose(0, 1e-10, abs_tol=1e-9) and math.isfinite(1) and math.isinf(-math.inf)
assert math.fsum([0.1] * 10) == 1.0 and math.prod([1, 2, 3]) == 6 and math.prod([], start=5) == 5 and math.copysign(1, -0.0) == -1.0 and math.fabs(-1) == 1.0 and math.frexp(8.0) == (0.5, 4) and math.ldexp(0.5, 4) == 8.0
assert math.nextafter(1, 2) == 1.0000000000000002 and math.ulp(1.0) == 2.220446049250313e-16 and math.sumprod([1, 2], [3, 4]) == 11 and math.exp2(3) == 8.0
math.sqrt(-1)  # raises ValueError: math domain error
math.log(0)  # raises ValueError: math domain error
math.log(-1)  # raises ValueError: math domain error
math.log(8, 1)  # raises ZeroDivisionError: float division by zero
math.factorial(-1)  # raises ValueError: factorial() not defined for negative values
math.factorial(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.sqrt('a')  # raises TypeError: must be real number, not str
math.floor('a')  # raises TypeError: must be real number, not str
math.floor(math.nan)  # raises ValueError: cannot convert float NaN to integer
math.floor(math.inf)  # raises OverflowError: cannot convert float infinity to integer
math.ceil(None)  # raises TypeError: must be real number, not NoneType
math.isqrt(-1)  # raises ValueError: isqrt() argument must be nonnegative
math.isqrt(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.exp(1000)  # raises OverflowError: math range error
math.pow(10, 400)  # raises OverflowError: math range error
math.pow(-1, 0.5)  # raises ValueError: math domain error
math.fmod(1, 0)  # raises ValueError: math domain error
math.acos(2)  # raises ValueError: math domain error
math.gcd(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.comb(-1, 2)  # raises ValueError: n must be a non-negative integer
math.comb(5)  # raises TypeError: comb expected 2 arguments, got 1
math.dist([1], [1, 2])  # raises ValueError: both points must have the same number of dimensions
math.fsum(['a'])  # raises TypeError: must be real number, not str
math.prod(5)  # raises TypeError: 'int' object is not iterable
math.sin(math.inf)  # raises ValueError: math domain error
math.sqrt(10 ** 400)  # raises OverflowError: int too large to convert to float
math.isclose(1, 1, rel_tol=-1)  # raises ValueError: tolerances must be non-negative
math.sumprod([1], [1, 2])  # raises ValueError: Inputs are not the same length
math.nope  # raises AttributeError: module 'math' has no attribute 'nope'
