# math: isclose, isnan, inf, fsum, frexp and nextafter.
import math
assert math.isclose(0.1 + 0.2, 0.3) and not math.isclose(1, 1.1) and math.isclose(1, 1.1, rel_tol=0.2) and math.isclose(0, 1e-10, abs_tol=1e-9)
assert math.isnan(math.nan) and math.isinf(-math.inf) and math.isfinite(1) and not math.isfinite(math.nan) and math.inf > 10 ** 300
assert math.fsum([0.1] * 10) == 1.0 and math.fsum([1e100, 1, -1e100]) == 1.0 and math.frexp(8) == (0.5, 4) and math.ldexp(0.5, 4) == 8.0 and math.nextafter(1, 2) == 1.0000000000000002 and math.ulp(1.0) == 2.220446049250313e-16
assert math.pi == 3.141592653589793 and math.e == 2.718281828459045 and math.tau == 2 * math.pi
math.fsum(['1'])  # raises TypeError: must be real number, not str
math.isclose(1, 1, rel_tol=-1)  # raises ValueError: tolerances must be non-negative
math.isnan('x')  # raises TypeError: must be real number, not str
