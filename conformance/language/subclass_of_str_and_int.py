# Classes that are texts and numbers.
class Name(str):
    def shout(self): return self.upper() + '!'
class Cents(int):
    def __str__(self): return f'{self // 100}.{self % 100:02}'
n, c = Name('ann'), Cents(1250)
assert n.shout() == 'ANN!' and n == 'ann' and {n: 1}['ann'] == 1 and n + 'a' == 'anna' and type(n.title()) is str and len(n) == 3
assert str(c) == '12.50' and c + 1 == 1251 and type(c + 1) is int and c == 1250 and repr(c) == '1250' and [0, 1][Cents(1)] == 1
class Temp(float):
    def __repr__(self): return f'{float(self):.1f}C'
assert repr(Temp(20)) == '20.0C' and Temp(1.5) + 1 == 2.5 and sorted([Temp(2), Temp(1)])[0] == 1
n.shut()  # raises AttributeError: 'Name' object has no attribute 'shut'
Cents('x')  # raises ValueError: invalid literal for int() with base 10: 'x'
c + '1'  # raises TypeError: unsupported operand type(s) for +: 'Cents' and 'str'
Temp('warm')  # raises ValueError: could not convert string to float: 'warm'
