"""Fractions of whole numbers, exact and in lowest terms."""

import math
import numbers
import operator
from decimal import Decimal

__all__ = ["Fraction"]



def _digits(text):
    """Digits with underscores between them, without these; None for anything else."""
    if text.startswith("_") or text.endswith("_") or "__" in text:
        return None
    plain = text.replace("_", "")
    return plain if plain.isdecimal() else None


def _scan(text):
    """Sign, whole part, decimals, exponent and denominator of a literal; None where it is none."""
    text = text.strip()
    negative = text.startswith("-")
    if text[:1] in ("-", "+"):
        text = text[1:]
    if not (text[:1].isdecimal() or text[:1] == "." and text[1:2].isdecimal()):
        return None
    if "/" in text:
        whole, _, denominator = text.partition("/")
        whole, denominator = _digits(whole.rstrip()), _digits(denominator.lstrip())
        if whole is None or denominator is None:
            return None
        return negative, whole, "", 0, denominator
    mantissa, mark, exponent = text.replace("E", "e").partition("e")
    if mark:
        below = exponent.startswith("-")
        exponent = _digits(exponent[1:] if exponent[:1] in ("-", "+") else exponent)
        if exponent is None:
            return None
        exponent = -int(exponent) if below else int(exponent)
    whole, _, decimals = mantissa.partition(".")
    whole = _digits(whole) if whole else ""
    decimals = _digits(decimals) if decimals else ""
    if whole is None or decimals is None:
        return None
    return negative, whole, decimals, exponent or 0, "1"


class _Spec:
    """A format spec such as '>10,.2f', taken apart; its type is empty where the spec is wrong."""

    def __init__(self, spec):
        self.rest = spec
        self.fill = self.align = ""
        if spec[1:2] and spec[1] in "<>=^":
            self.fill, self.align = spec[0], spec[1]
            self.rest = spec[2:]
        elif spec[:1] and spec[0] in "<>=^":
            self.align = spec[0]
            self.rest = spec[1:]
        self.sign = self.take("-+ ")
        self.no_negative_zero = bool(self.take("z"))
        self.alternate = bool(self.take("#"))
        self.zeros = self.rest[:1] == "0" and self.rest[1:2].isdigit()
        if self.zeros:
            self.take("0")
        self.width = self.number()
        self.separator = self.take(",_")
        self.precision = 6
        if self.take("."):
            self.precision = self.number() if self.rest[:1].isdigit() else -1
        self.type = self.take("eEfFgG%")
        if self.rest or self.precision < 0 or self.align and self.zeros:
            self.type = ""

    def take(self, letters):
        letter = self.rest[:1]
        if letter and letter in letters:
            self.rest = self.rest[1:]
            return letter
        return ""

    def number(self):
        digits = ""
        while self.rest[:1].isdigit() and digits != "0":
            digits += self.take("0123456789")
        return int(digits or "0")


def _round_to_exponent(numerator, denominator, exponent, no_negative_zero=False):
    """Round to a multiple of ten to a power: whether it is negative, and how many of them."""
    if exponent >= 0:
        denominator *= 10**exponent
    else:
        numerator *= 10**-exponent
    # Half of the denominator is added first, so that the floor of the quotient is the nearest.
    quotient, rest = divmod(numerator + (denominator >> 1), denominator)
    if rest == 0 and denominator & 1 == 0:
        quotient &= -2
    negative = quotient < 0 if no_negative_zero else numerator < 0
    return negative, abs(quotient)


def _round_to_figures(numerator, denominator, figures):
    """Round to so many significant figures: sign, figures, exponent of the last of them."""
    if numerator == 0:
        return False, 0, 1 - figures
    top, bottom = str(abs(numerator)), str(denominator)
    magnitude = len(top) - len(bottom) + (bottom <= top)
    exponent = magnitude - figures
    negative, significand = _round_to_exponent(numerator, denominator, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


class Fraction(numbers.Rational):
    """A rational number: Fraction(3, 4), Fraction('3/4'), Fraction('0.75'), Fraction(0.75)."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                return self._set(numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return self._set(numerator.numerator, numerator.denominator)
            if isinstance(numerator, (float, Decimal)) or (
                not isinstance(numerator, type) and hasattr(numerator, "as_integer_ratio")
            ):
                return self._set(*numerator.as_integer_ratio())
            if isinstance(numerator, str):
                return self._parse(numerator)
            raise TypeError("argument should be a string or a Rational instance")
        if type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        return self._set(numerator // divisor, denominator // divisor)

    def _set(self, numerator, denominator):
        self._numerator = numerator
        self._denominator = denominator
        return self

    def _parse(self, text):
        found = _scan(text)
        if found is None:
            raise ValueError("Invalid literal for Fraction: %r" % text)
        negative, whole, decimals, exponent, below = found
        numerator = int(whole + decimals)
        denominator = int(below) * 10 ** len(decimals)
        if exponent >= 0:
            numerator *= 10**exponent
        else:
            denominator *= 10**-exponent
        if negative:
            numerator = -numerator
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = math.gcd(numerator, denominator)
        return self._set(numerator // divisor, denominator // divisor)

    @classmethod
    def from_float(cls, f):
        """The fraction that a float is exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(
                "%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__)
            )
        return cls._make(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The fraction that a decimal is exactly."""
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)"
                % (cls.__name__, dec, type(dec).__name__)
            )
        return cls._make(*dec.as_integer_ratio())

    @classmethod
    def _make(cls, numerator, denominator):
        return super().__new__(cls)._set(numerator, denominator)

    def is_integer(self):
        """Whether it is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not above the given one."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, up to the last whose denominator is small enough.
        before_n, before_d, last_n, last_d = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            digit = n // d
            next_d = before_d + digit * last_d
            if next_d > max_denominator:
                break
            before_n, before_d, last_n, last_d = last_n, last_d, before_n + digit * last_n, next_d
            n, d = d, n - digit * d
        steps = (max_denominator - before_d) // last_d
        # Of the two candidates the nearer one; both stand on different sides of the number.
        if 2 * d * (before_d + steps * last_d) <= self._denominator:
            return Fraction._make(last_n, last_d)
        return Fraction._make(before_n + steps * last_n, before_d + steps * last_d)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (type(self).__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        spec = _Spec(format_spec)
        if not spec.type:
            raise ValueError(
                f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}"
            )
        fill = spec.fill or " "
        align = spec.align or ">"
        plus = "" if spec.sign == "-" else spec.sign
        width = spec.width
        separator = spec.separator
        precision = spec.precision
        kind = spec.type
        short = kind in "gG" and not spec.alternate
        marker = "E" if kind in "EFG" else "e"
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(
                self._numerator, self._denominator, exponent, spec.no_negative_zero
            )
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(
                self._numerator, self._denominator, figures
            )
            if spec.no_negative_zero and significand == 0:
                negative = False
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == "%":
            suffix = "%"
        elif scientific:
            suffix = f"{marker}{exponent + point:+03d}"
        else:
            suffix = ""
        digits = f"{significand:0{point + 1}d}"
        sign = "-" if negative else plus
        leading = digits[: len(digits) - point]
        decimals = digits[len(digits) - point :]
        if short:
            decimals = decimals.rstrip("0")
        point_mark = "." if decimals or spec.alternate else ""
        trailing = point_mark + decimals + suffix
        if spec.zeros:
            room = width - len(sign) - len(trailing)
            leading = leading.zfill(3 * room // 4 + 1 if separator else room)
        if separator:
            first = 1 + (len(leading) - 1) % 3
            leading = leading[:first] + "".join(
                separator + leading[at : at + 3] for at in range(first, len(leading), 3)
            )
        body = leading + trailing
        padding = fill * (width - len(sign) - len(body))
        if align == ">":
            return padding + sign + body
        if align == "<":
            return sign + body + padding
        if align == "^":
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body

    # Arithmetic. Sums and products divide by common factors early, so that numbers stay small.

    def _plus(a, b):
        common = math.gcd(a._denominator, b._denominator)
        if common == 1:
            return Fraction._make(
                a._numerator * b._denominator + a._denominator * b._numerator,
                a._denominator * b._denominator,
            )
        part = a._denominator // common
        numerator = a._numerator * (b._denominator // common) + b._numerator * part
        rest = math.gcd(numerator, common)
        if rest == 1:
            return Fraction._make(numerator, part * b._denominator)
        return Fraction._make(numerator // rest, part * (b._denominator // rest))

    def _minus(a, b):
        return Fraction._plus(a, Fraction._make(-b._numerator, b._denominator))

    def _times(a, b):
        left = math.gcd(a._numerator, b._denominator)
        right = math.gcd(b._numerator, a._denominator)
        return Fraction._make(
            (a._numerator // left) * (b._numerator // right),
            (b._denominator // left) * (a._denominator // right),
        )

    def _over(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % (a._numerator * b._denominator))
        if b._numerator < 0:
            return Fraction._times(a, Fraction._make(-b._denominator, -b._numerator))
        return Fraction._times(a, Fraction._make(b._denominator, b._numerator))

    def _floor(a, b):
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    def _divmod(a, b):
        quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
        return quotient, Fraction(rest, a.denominator * b.denominator)

    def _mod(a, b):
        return Fraction(
            (a.numerator * b.denominator) % (b.numerator * a.denominator),
            a.denominator * b.denominator,
        )

    def _operators(exact, other):
        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return other(float(a), b)
            if isinstance(b, numbers.Complex):
                return other(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return other(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return other(complex(a), complex(b))
            return NotImplemented

        name = other.__name__
        forward.__name__ = "__" + name + "__"
        reverse.__name__ = "__r" + name + "__"
        return forward, reverse

    __add__, __radd__ = _operators(_plus, operator.add)
    __sub__, __rsub__ = _operators(_minus, operator.sub)
    __mul__, __rmul__ = _operators(_times, operator.mul)
    __truediv__, __rtruediv__ = _operators(_over, operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floor, operator.floordiv)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)
    __mod__, __rmod__ = _operators(_mod, operator.mod)

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._make(a._numerator**power, a._denominator**power)
            if a._numerator > 0:
                return Fraction._make(a._denominator**-power, a._numerator**-power)
            if a._numerator == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator**-power)
            return Fraction._make((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, numbers.Complex):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._make(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._make(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._make(abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    __trunc__ = __int__

    def __float__(a):
        return a._numerator / a._denominator

    def __complex__(a):
        return complex(float(a))

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return floor
            if rest * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        scale = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * scale), scale)
        return Fraction(round(self / scale) * scale)

    def __hash__(self):
        # Equal numbers of all types have equal hashes: the value modulo the prime 2**61 - 1.
        prime = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, prime)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
