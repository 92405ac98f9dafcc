# __str__, __repr__, __format__, __bool__, __int__ and their like.
class Money:
    def __init__(self, cents): self.cents = cents
    def __str__(self): return f'{self.cents / 100:.2f}'
    def __repr__(self): return f'Money({self.cents})'
    def __format__(self, spec): return format(self.cents / 100, spec or '.1f')
    def __bool__(self): return self.cents != 0
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __len__(self): return 3
    def __round__(self, digits=0): return f'rounded {digits}'
m = Money(1250)
assert str(m) == '12.50' and repr(m) == 'Money(1250)' and f'{m}' == '12.5' and f'{m:.3f}' == '12.500' and f'{m!s}' == '12.50' and f'{m!r}' == 'Money(1250)'
assert '%s %r' % (m, m) == '12.50 Money(1250)' and '{} {!r}'.format(m, m) == '12.5 Money(1250)' and str([m]) == '[Money(1250)]' and f'{[m]}' == '[Money(1250)]'
assert bool(m) and not Money(0) and int(m) == 12 and float(m) == 12.5 and len(m) == 3 and round(m) == 'rounded 0' and round(m, 2) == 'rounded 2'
assert [0] * Money(2) == [0, 0] and 'abcd'[Money(1)] == 'b' and hex(Money(255)) == '0xff' and range(Money(2)) == range(2)
class OnlyStr:
    def __str__(self): return 'text'
assert f'{OnlyStr()}' == 'text' and repr(OnlyStr()).startswith('<__main__.OnlyStr object at 0x')
class Wrong:
    def __str__(self): return 5
    def __repr__(self): return None
    def __bool__(self): return 'yes'
    def __len__(self): return -1
    def __index__(self): return 1.5
str(Wrong())  # raises TypeError: __str__ returned non-string (type int)
repr(Wrong())  # raises TypeError: __repr__ returned non-string (type NoneType)
bool(Wrong())  # raises TypeError: __bool__ should return bool, returned str
len(Wrong())  # raises ValueError: __len__() should return >= 0
[1][Wrong()]  # raises TypeError: __index__ returned non-int (type float)
if Wrong(): pass  # raises TypeError: __bool__ should return bool, returned str
'{:d}'.format(OnlyStr())  # raises TypeError: unsupported format string passed to OnlyStr.__format__
