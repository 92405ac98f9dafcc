# Functions of complex numbers.
import cmath, math
close = cmath.isclose
assert cmath.sqrt(-4) == 2j and cmath.sqrt(3 + 4j) == 2 + 1j and cmath.sqrt(complex(-1, -0.0)) == -1j
for z in (1 + 2j, -0.5 + 0.25j, 3 - 1j, -2 - 2j, 0.5):
    assert close(cmath.exp(cmath.log(z)), z) and close(cmath.sin(cmath.asin(z)), z) and close(cmath.cos(cmath.acos(z)), z) and close(cmath.tan(cmath.atan(z)), z)
    assert close(cmath.sinh(cmath.asinh(z)), z) and close(cmath.cosh(cmath.acosh(z)), z) and close(cmath.tanh(cmath.atanh(z)), z)
    assert close(cmath.rect(*cmath.polar(z)), z) and close(cmath.log10(z), cmath.log(z, 10)) and cmath.polar(z) == (abs(z), cmath.phase(z))
assert cmath.phase(-1) == math.pi and cmath.phase(complex(-1, -0.0)) == -math.pi and cmath.rect(2, 0) == 2
assert close(cmath.exp(1j * cmath.pi), -1) and cmath.log(complex(-1, -0.0)).imag == -math.pi and close(cmath.log(8, 2), 3)
assert cmath.isnan(complex(1, math.nan)) and cmath.isinf(cmath.infj) and not cmath.isfinite(cmath.nanj) and cmath.tau == math.tau
assert cmath.exp(complex(-math.inf, 1)) == 0 and cmath.sqrt(complex(1, math.inf)) == complex(math.inf, math.inf) and cmath.atan(math.inf) == complex(math.pi / 2)
assert not close(1, 1.1) and close(1, 1.1, rel_tol=0.2) and close(0, 1e-10j, abs_tol=1e-9)
assert math.isclose(math.asinh(2.5), 1.6472311463710958) and math.isclose(math.acosh(2.5), 1.5667992369724109) and math.isclose(math.atanh(-0.5), -0.5493061443340549)
cmath.log(0)  # raises ValueError: math domain error
cmath.exp(800)  # raises OverflowError: math range error
cmath.atanh(1)  # raises ValueError: math domain error
cmath.cos(math.inf)  # raises ValueError: math domain error
cmath.sqrt('x')  # raises TypeError: must be real number, not str
cmath.isclose(1, 2, rel_tol=-1)  # raises ValueError: tolerances must be non-negative
math.acosh(0.5)  # raises ValueError: math domain error
math.atanh(1)  # raises ValueError: math domain error
