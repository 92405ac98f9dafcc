import math

assert (math.asinh(0.5), math.acosh(10), math.atanh(0.5)) == (0.48121182505960347, 2.993222846126381, 0.5493061443340548)
assert math.exp(1) == math.e and math.exp(-1.5) == 0.22313016014842982 and math.exp(0) == 1
assert (math.cosh(1), math.log2(10), math.log2(2**-1074)) == (1.5430806348152437, 3.321928094887362, -1074)
assert math.nextafter(100, 3, steps=10) == 99.99999999999986
assert math.nextafter(-0.0, 1, steps=2) == 1e-323 and math.nextafter(1, 2, steps=0) == 1.0
assert math.nextafter(1, -1, steps=2**80) == -1.0
math.nextafter(1, 2, steps=-1)  # raises ValueError: steps must be a non-negative integer
math.acosh(0.5)  # raises ValueError: math domain error
math.atanh(1)  # raises ValueError: math domain error
math.log1p(-1)  # raises ValueError: math domain error
math.trunc("x")  # raises TypeError: type str doesn't define __trunc__ method
math.ldexp(1, 2.0)  # raises TypeError: Expected an int as second argument to ldexp.
