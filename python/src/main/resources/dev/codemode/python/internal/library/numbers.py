"""The tower of numbers: Number, Complex, Real, Rational, Integral."""

from decimal import Decimal

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class _Kind(type):
    """A class of numbers that other classes can be registered with."""

    def __instancecheck__(cls, instance):
        return cls._covers(type(instance))

    def __subclasscheck__(cls, subclass):
        return cls._covers(subclass)

    def _covers(cls, subclass):
        if cls in subclass.__mro__:
            return True
        for kind, members in _members.items():
            if cls in kind.__mro__:
                for member in members:
                    if member in subclass.__mro__:
                        return True
        return False

    def register(cls, subclass):
        """Count a class, and those below it, among these numbers."""
        _members.setdefault(cls, []).append(subclass)
        return subclass


_members = {}


def _missing(name):
    def method(self, *args):
        raise NotImplementedError(f"{type(self).__name__} has no {name}")

    method.__name__ = name
    return method


class Number(metaclass=_Kind):
    """Any number."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """What has a real and an imaginary part."""

    __slots__ = ()

    real = property(_missing("real"))
    imag = property(_missing("imag"))
    __complex__ = _missing("__complex__")
    conjugate = _missing("conjugate")

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    """A number on the line."""

    __slots__ = ()

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    """A number that is a fraction of whole numbers."""

    __slots__ = ()

    numerator = property(_missing("numerator"))
    denominator = property(_missing("denominator"))

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number."""

    __slots__ = ()

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Integral.register(int)
Real.register(float)
Number.register(Decimal)
try:
    Complex.register(complex)
except NameError:
    pass
