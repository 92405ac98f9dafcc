import math
import numbers
from decimal import Decimal
from fractions import Fraction

assert [isinstance(2, kind) for kind in (numbers.Number, numbers.Real, numbers.Rational, numbers.Integral)] == [True] * 4
assert not isinstance(2.5, numbers.Rational) and isinstance(2.5, numbers.Real)
assert isinstance(Fraction(1, 2), numbers.Rational) and not isinstance(Fraction(1, 2), numbers.Integral)
assert isinstance(Decimal(1), numbers.Number) and not isinstance(Decimal(1), numbers.Real)
assert issubclass(bool, numbers.Integral) and isinstance(1j, numbers.Complex)
assert "__floor__" in numbers.Real.__abstractmethods__


@numbers.Real.register
class Reading:
    pass


assert isinstance(Reading(), numbers.Real)


class Half(numbers.Rational):
    numerator = 1


Half()  # raises TypeError: Can't instantiate abstract class Half without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator'


# What a class of int or float inherits works on the value.
class Count(int):
    pass


class Weight(float):
    pass


assert (abs(Count(-3)), round(Count(15), -1), divmod(Count(7), 2), math.trunc(Count(4))) == (3, 20, (3, 1), 4)
assert (abs(Weight(-2.5)), round(Weight(2.567), 1), divmod(Weight(7), 2), round(Weight(2.5))) == (2.5, 2.6, (3.0, 1.0), 2)
