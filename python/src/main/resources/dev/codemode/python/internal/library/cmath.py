"""Functions of complex numbers."""
import math
from _cmath_facts import special
from math import e, inf, nan, pi, tau

__all__ = [
    "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "e", "exp", "inf", "infj", "isclose",
    "isfinite", "isinf", "isnan", "log", "log10", "nan", "nanj", "phase", "pi", "polar", "rect", "sin",
    "sinh", "sqrt", "tan", "tanh", "tau",
]

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

# From here on squares, and from there on exponentials, are too large for a float.
_LARGE = 1.7976931348623157e308 / 4
_LARGE_ROOT = math.sqrt(_LARGE)
_LARGE_LOG = math.log(_LARGE)
_TINY = 2.2250738585072014e-308
_TINY_ROOT = math.sqrt(_TINY)
_LN2 = math.log(2)


def _complex(z):
    if isinstance(z, complex):
        return z
    if isinstance(z, str) or not any(hasattr(z, name) for name in ("__complex__", "__float__", "__index__")):
        raise TypeError(f"must be real number, not {type(z).__name__}")
    return complex(z)


def _real(x):
    if isinstance(x, float):
        return x
    if isinstance(x, (str, complex)) or not any(hasattr(x, name) for name in ("__float__", "__index__")):
        raise TypeError(f"must be real number, not {type(x).__name__}")
    return float(x)


def _kind(x):
    if x != x:
        return "nan"
    sign = "-" if math.copysign(1.0, x) < 0 else ""
    return sign + ("inf" if x in (inf, -inf) else "x" if x else "0")


def _special(name, x, y):
    """The result where a part is infinite or no number, else None."""
    if math.isfinite(x) and math.isfinite(y):
        return None
    result = special[name][_kind(x), _kind(y)]
    if result is None:
        raise ValueError("math domain error")
    return complex(*result)


def _checked(real, imag):
    if not (math.isfinite(real) and math.isfinite(imag)):
        raise OverflowError("math range error")
    return complex(real, imag)


def _turned(function, z):
    """f(iz)/i of a function, for those of circles by those of hyperbolas."""
    result = function(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def exp(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and math.isfinite(y) and y:
        size = inf if x > 0 else 0.0
        return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
    found = _special("exp", x, y)
    if found is not None:
        return found
    if x > _LARGE_LOG:
        size = math.exp(x - 1) if x < 710 else inf
        return _checked(size * math.cos(y) * e, size * math.sin(y) * e if y else y)
    size = math.exp(x)
    return _checked(size * math.cos(y), size * math.sin(y))


def _log(z):
    x, y = z.real, z.imag
    found = _special("log", x, y)
    if found is not None:
        return found
    a, b = abs(x), abs(y)
    if a > _LARGE or b > _LARGE:
        size = math.log(math.hypot(a / 2, b / 2)) + _LN2
    elif a < _TINY and b < _TINY:
        if not a and not b:
            raise ValueError("math domain error")
        size = math.log(math.hypot(math.ldexp(a, 53), math.ldexp(b, 53))) - 53 * _LN2
    else:
        radius = math.hypot(a, b)
        if 0.71 <= radius <= 1.73:
            more, less = max(a, b), min(a, b)
            size = math.log1p((more - 1) * (more + 1) + less * less) / 2
        else:
            size = math.log(radius)
    return complex(size, math.atan2(y, x))


def log(z, base=None, /):
    result = _log(_complex(z))
    if base is None:
        return result
    divisor = _log(_complex(base))
    if not divisor:
        raise ValueError("math domain error")
    return result / divisor


def log10(z, /):
    result = _log(_complex(z))
    return complex(result.real / math.log(10), result.imag / math.log(10))


def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(y):
        return complex(inf, y)
    found = _special("sqrt", x, y)
    if found is not None:
        return found
    if not x and not y:
        return complex(0.0, y)
    a, b = abs(x), abs(y)
    if a < _TINY and b < _TINY and (a > 0 or b > 0):
        a = math.ldexp(a, 53)
        root = math.ldexp(math.sqrt(a + math.hypot(a, math.ldexp(b, 53))), -27)
    else:
        a /= 8
        root = 2 * math.sqrt(a + math.hypot(a, b / 8))
    other = b / (2 * root)
    return complex(root, math.copysign(other, y)) if x >= 0 else complex(other, math.copysign(root, y))


def _grown(first, second, x, y, a, b):
    """first(x) * a and second(x) * b, where the functions grow like exp."""
    if abs(x) > _LARGE_LOG:
        x -= math.copysign(1.0, x)
        if abs(x) > 710:
            raise OverflowError("math range error")
        return _checked(a * first(x) * e, b * second(x) * e)
    return _checked(a * first(x), b * second(x))


def cosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and math.isfinite(y) and y:
        return complex(math.copysign(inf, math.cos(y)), math.copysign(inf, math.sin(y) * x))
    found = _special("cosh", x, y)
    return _grown(math.cosh, math.sinh, x, y, math.cos(y), math.sin(y)) if found is None else found


def sinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and math.isfinite(y) and y:
        return complex(math.copysign(inf, math.cos(y) * x), math.copysign(inf, math.sin(y)))
    found = _special("sinh", x, y)
    return _grown(math.sinh, math.cosh, x, y, math.cos(y), math.sin(y)) if found is None else found


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and math.isfinite(y) and y:
        return complex(math.copysign(1.0, x), math.copysign(0.0, math.sin(y) * math.cos(y)))
    found = _special("tanh", x, y)
    if found is not None:
        return found
    if abs(x) > _LARGE_LOG:
        return complex(math.copysign(1.0, x), 4 * math.sin(y) * math.cos(y) * math.exp(-2 * abs(x)))
    tx, ty, scale = math.tanh(x), math.tan(y), 1 / math.cosh(x)
    both = tx * ty
    divisor = 1 + both * both
    return complex(tx * (1 + ty * ty) / divisor, ty / divisor * scale * scale)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    return _turned(sinh, _complex(z))


def tan(z, /):
    return _turned(tanh, _complex(z))


def _log_size(x, y):
    return math.log(math.hypot(x / 2, y / 2)) + 2 * _LN2


def acos(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    found = _special("acos", x, y)
    if found is not None:
        return found
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _log_size(x, y)
        return complex(math.atan2(abs(y), x), -math.copysign(size, y) if x < 0 else math.copysign(size, -y))
    a, b = sqrt(complex(1 - x, -y)), sqrt(complex(1 + x, y))
    return complex(2 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    found = _special("acosh", x, y)
    if found is not None:
        return found
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_log_size(x, y), math.atan2(y, x))
    a, b = sqrt(complex(x - 1, y)), sqrt(complex(x + 1, y))
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2 * math.atan2(a.imag, b.real))


def asinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    found = _special("asinh", x, y)
    if found is not None:
        return found
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(math.copysign(_log_size(x, y), x), math.atan2(y, abs(x)))
    a, b = sqrt(complex(1 + y, -x)), sqrt(complex(1 - y, x))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), math.atan2(y, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    return _turned(asinh, _complex(z))


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    found = _special("atanh", x, y)
    if found is not None:
        return found
    if math.copysign(1.0, x) < 0:
        return -atanh(-z)
    b = abs(y)
    if x > _LARGE_ROOT or b > _LARGE_ROOT:
        size = math.hypot(x / 2, y / 2)
        return complex(x / 4 / size / size, -math.copysign(pi / 2, -y))
    if x == 1 and b < _TINY_ROOT:
        if not b:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(b) / math.sqrt(math.hypot(b, 2))),
                       math.copysign(math.atan2(2, -b) / 2, y))
    return complex(math.log1p(4 * x / ((1 - x) * (1 - x) + b * b)) / 4,
                   -math.atan2(-2 * y, (1 - x) * (1 + x) - b * b) / 2)


def atan(z, /):
    return _turned(atanh, _complex(z))


def phase(z, /):
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r, phi, /):
    r, phi = _real(r), _real(phi)
    if math.isinf(r) and math.isfinite(phi) and phi:
        return complex(math.copysign(inf, math.cos(phi) * r), math.copysign(inf, math.sin(phi) * r))
    found = _special("rect", r, phi)
    if found is not None:
        return found
    return complex(r * math.cos(phi), r * math.sin(phi)) if phi else complex(r, r * phi)


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _complex(a), _complex(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
