# decimal: arithmetic, contexts, signals, formatting.
from decimal import *
assert repr((Decimal('0.1') + Decimal('0.2'), Decimal(1) / 3, Decimal('1.10') * 2, Decimal(7) // 2, Decimal(-7) % 3, divmod(Decimal(-7), 2), Decimal(2) ** 10, Decimal(2) ** -1)) == "(Decimal('0.3'), Decimal('0.3333333333333333333333333333'), Decimal('2.20'), Decimal('3'), Decimal('-1'), (Decimal('-3'), Decimal('-1')), Decimal('1024'), Decimal('0.5'))"
assert repr((Decimal(1.1), Decimal('1_000.50'), Decimal((1, (1, 2, 3), -2)), Decimal(' -Infinity '), Decimal('nan7'), Decimal(True))) == "(Decimal('1.100000000000000088817841970012523233890533447265625'), Decimal('1000.50'), Decimal('-1.23'), Decimal('-Infinity'), Decimal('NaN7'), Decimal('1'))"
assert repr((Decimal('2.675').quantize(Decimal('0.01')), Decimal('2.665').quantize(Decimal('0.01'), ROUND_HALF_UP), Decimal('7.5').to_integral_value(), round(Decimal('2.5')), round(Decimal('1.255'), 2))) == "(Decimal('2.68'), Decimal('2.67'), Decimal('8'), 2, Decimal('1.26'))"
assert repr((Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10(), Decimal(2) ** Decimal('0.5'))) == "(Decimal('1.414213562373095048801688724'), Decimal('2.718281828459045235360287471'), Decimal('2.302585092994045684017991455'), Decimal('3'), Decimal('1.414213562373095048801688724'))"
assert repr((Decimal('1.50').normalize(), Decimal('1.50').as_tuple(), Decimal('1.5').as_integer_ratio(), Decimal('123E+3').to_eng_string(), Decimal('1e-7'), Decimal('0.000001'))) == "(Decimal('1.5'), DecimalTuple(sign=0, digits=(1, 5, 0), exponent=-2), (3, 2), '123E+3', Decimal('1E-7'), Decimal('0.000001'))"
assert repr((Decimal('1.0') == 1, Decimal('0.5') == 0.5, Decimal(1) < 1.5, hash(Decimal('2.0')) == hash(2), {Decimal(1): 'a'}[1], max(Decimal(1), 2), sorted([Decimal(3), 1, 2.5]))) == "(True, True, True, True, 'a', 2, [1, 2.5, Decimal('3')])"
assert repr((f"{Decimal('1234567.891'):,.2f}", f"{Decimal('0.256'):.1%}", f"{Decimal('5'):>8}", f"{Decimal('1E+5')}", f"{Decimal('-1.5'):+09.2f}", f"{Decimal('12345.678'):.3e}", '%s %.1f' % (Decimal('1.25'), Decimal('1.25')))) == "('1,234,567.89', '25.6%', '       5', '1E+5', '-00001.50', '1.235e+4', '1.25 1.2')"
assert repr((int(Decimal('-2.7')), float(Decimal('0.1')), str(Decimal('1.00')), abs(Decimal(-1)), -Decimal('0'), sum([Decimal('0.1')] * 10))) == "(-2, 0.1, '1.00', Decimal('1'), Decimal('0'), Decimal('1.0'))"
assert repr((Decimal(3).compare(4), Decimal(5).max(3), Decimal('1.5').adjusted(), Decimal(12).fma(3, 4), Decimal(10).remainder_near(6), Decimal(1).next_plus(), Decimal('1').copy_sign(-2))) == "(Decimal('-1'), Decimal('5'), 0, Decimal('40'), Decimal('-2'), Decimal('1.000000000000000000000000001'), Decimal('-1'))"
assert repr((Decimal('nan') == 1, Decimal('inf') > 10 ** 100, Decimal('inf').is_infinite(), Decimal('-0').is_signed(), Decimal('123').number_class())) == "(False, True, True, True, '+Normal')"
assert repr(Context()) == 'Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])'
assert repr((Context(prec=3).divide(2, 3), Context(prec=3, rounding=ROUND_UP).create_decimal('1.23456'), ExtendedContext.divide(1, 0))) == "(Decimal('0.667'), Decimal('1.24'), Decimal('Infinity'))"
Decimal('abc')  # raises InvalidOperation: [<class 'decimal.ConversionSyntax'>]
Decimal(None)  # raises TypeError: conversion from NoneType to Decimal is not supported
Decimal(1) / 0  # raises DivisionByZero: [<class 'decimal.DivisionByZero'>]
Decimal(0) / 0  # raises InvalidOperation: [<class 'decimal.DivisionUndefined'>]
Decimal(1) % 0  # raises InvalidOperation: [<class 'decimal.InvalidOperation'>]
Decimal(1) + 1.5  # raises TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
Decimal('nan') < 1  # raises InvalidOperation: [<class 'decimal.InvalidOperation'>]
Decimal('1e999999') * 10  # raises Overflow: [<class 'decimal.Overflow'>]
Decimal(-1).sqrt()  # raises InvalidOperation: [<class 'decimal.InvalidOperation'>]
Decimal('1e30').quantize(Decimal('0.01'))  # raises InvalidOperation: [<class 'decimal.InvalidOperation'>]
int(Decimal('inf'))  # raises OverflowError: cannot convert Infinity to integer
f"{Decimal(1):x}"  # raises ValueError: invalid format string
Context(prec=0)  # raises ValueError: valid range for prec is [1, MAX_PREC]
getcontext().foo  # raises AttributeError: 'decimal.Context' object has no attribute 'foo'
with localcontext() as inner:
    inner.prec = 5
    assert str(Decimal(1) / 3) == '0.33333' and inner.flags[Inexact] and getcontext() is inner
    inner.traps[Inexact] = True
    try:
        Decimal(1) / 7
        raise AssertionError
    except Inexact as error:
        assert str(error) == "[<class 'decimal.Inexact'>]"
assert str(Decimal(1) / 3) == '0.3333333333333333333333333333'
getcontext().prec = 10
getcontext().rounding = ROUND_DOWN
assert str(Decimal(2) / 3) == '0.6666666666' and repr(getcontext())[:43] == 'Context(prec=10, rounding=ROUND_DOWN, Emin='
class Money(Decimal):
    def show(self): return f'{self:,.2f}'
assert Money('1234.5').show() == '1,234.50' and type(Money(1) + 1) is Decimal
