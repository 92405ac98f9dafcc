# staticmethod and classmethod.
class Date:
    made = 0
    def __init__(self, y, m): self.y, self.m = y, m
    @classmethod
    def parse(cls, text):
        cls.made += 1
        return cls(*map(int, text.split('-')))
    @staticmethod
    def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    plain = staticmethod(lambda x: x + 1)
class Sub(Date): pass
d = Date.parse('2024-05')
assert (d.y, d.m) == (2024, 5) and Date.leap(2024) and not d.leap(1900) and type(Sub.parse('2020-01')) is Sub
assert Sub.made == 2 and Date.made == 1 and d.plain(1) == 2 and type(d.parse('2021-02')) is Date
assert Date.parse.__self__ is Date and Date.leap(2000) is True and callable(Date.leap)
class Chain:
    @classmethod
    def a(cls): return cls.b() + 'a'
    @classmethod
    def b(cls): return 'b'
class Over(Chain):
    @classmethod
    def b(cls): return super().b() + 'o'
assert Over.a() == 'boa'
Date.parse()  # raises TypeError: Date.parse() missing 1 required positional argument: 'text'
Date.leap()  # raises TypeError: Date.leap() missing 1 required positional argument: 'y'
Date.leap(1, 2)  # raises TypeError: Date.leap() takes 1 positional argument but 2 were given
Date.parse('2024')  # raises TypeError: Date.__init__() missing 1 required positional argument: 'm'
class Wrong:
    def helper(x): return x
Wrong().helper(5)  # raises TypeError: Wrong.helper() takes 1 positional argument but 2 were given
assert Wrong.helper(5) == 5
class Source:
    def give(self, *rest): return rest
class Taker:
    through_method = classmethod(Source().give)
    through_property = classmethod(property(lambda cls: cls.__name__))
    through_static = classmethod(staticmethod(lambda *rest: rest))
assert Taker.through_method() == (Taker,) and Taker.through_property == 'Taker' and Taker.through_static() == ()
