# fractions and numbers.
from fractions import Fraction as F
from decimal import Decimal
import math
import numbers
assert repr((F(3, 6), F('0.75'), F(0.5), F(' -7/3 '), F(Decimal('1.25')), F('1e3'), str(F(4, 2)), str(F(1, 3)))) == "(Fraction(1, 2), Fraction(3, 4), Fraction(1, 2), Fraction(-7, 3), Fraction(5, 4), Fraction(1000, 1), '2', '1/3')"
assert repr((F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(1, 2), F(1, 2) / 3, F(-7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(1, 3)), F(2, 3) ** -2, F(1, 2) + 0.5, 2 ** F(3))) == '(Fraction(5, 6), Fraction(-1, 2), Fraction(1, 1), Fraction(1, 6), -4, Fraction(1, 2), (10, Fraction(1, 6)), Fraction(9, 4), 1.0, 8)'
assert repr((F(1, 3) < F(1, 2), F(1, 2) == 0.5, F(3) == 3, hash(F(1, 2)) == hash(0.5), sorted([F(1, 2), F(1, 3), 0.4]), sum([F(1, 2), F(1, 3)]))) == '(True, True, True, True, [Fraction(1, 3), 0.4, Fraction(1, 2)], Fraction(5, 6))'
assert repr((round(F(5, 2)), round(F(7, 3), 2), math.floor(F(-7, 2)), math.ceil(F(7, 2)), int(F(-7, 2)), float(F(1, 3)), abs(F(-1, 2)), bool(F(0)))) == '(2, Fraction(233, 100), -4, 4, -3, 0.3333333333333333, Fraction(1, 2), False)'
assert repr((F(math.pi).limit_denominator(1000), F(355, 113).numerator, F(1, 3).as_integer_ratio(), f"{F(1, 3):.4f}", f"{F(1234567, 3):,.2f}")) == "(Fraction(355, 113), 355, (1, 3), '0.3333', '411,522.33')"
assert repr((isinstance(F(1), numbers.Rational), isinstance(3, numbers.Integral), isinstance(3.0, numbers.Real), isinstance('a', numbers.Number), isinstance(Decimal(1), numbers.Number))) == '(True, True, True, False, True)'
F(1, 0)  # raises ZeroDivisionError: Fraction(1, 0)
F('a')  # raises ValueError: Invalid literal for Fraction: 'a'
F(1.5, 2)  # raises TypeError: both arguments should be Rational instances
F(1) + 'a'  # raises TypeError: unsupported operand type(s) for +: 'Fraction' and 'str'
F(1, 2) / 0  # raises ZeroDivisionError: Fraction(1, 0)
