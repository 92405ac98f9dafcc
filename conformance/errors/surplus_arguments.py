# Calls that say more than a function takes.
def none(): pass
def one(a): pass
def two(a, b): pass
def optional(a, b=1): pass
def keyword(a, *, key=1): pass
def required(a, *, key): pass
def positional(a, /): pass
none(1)  # raises TypeError: none() takes 0 positional arguments but 1 was given
none(1, 2)  # raises TypeError: none() takes 0 positional arguments but 2 were given
one(1, 2)  # raises TypeError: one() takes 1 positional argument but 2 were given
two(1, 2, 3)  # raises TypeError: two() takes 2 positional arguments but 3 were given
two(*[1, 2, 3, 4])  # raises TypeError: two() takes 2 positional arguments but 4 were given
optional(1, 2, 3)  # raises TypeError: optional() takes from 1 to 2 positional arguments but 3 were given
keyword(1, 2)  # raises TypeError: keyword() takes 1 positional argument but 2 were given
keyword(1, 2, key=3)  # raises TypeError: keyword() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
required(1, 2, key=3)  # raises TypeError: required() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
none(x=1)  # raises TypeError: none() got an unexpected keyword argument 'x'
one(1, x=1)  # raises TypeError: one() got an unexpected keyword argument 'x'
one(1, a=1)  # raises TypeError: one() got multiple values for argument 'a'
two(1, a=2)  # raises TypeError: two() got multiple values for argument 'a'
one(a=1, b=2)  # raises TypeError: one() got an unexpected keyword argument 'b'
positional(a=1)  # raises TypeError: positional() got some positional-only arguments passed as keyword arguments: 'a'
keyword(1, kye=2)  # raises TypeError: keyword() got an unexpected keyword argument 'kye'
one(**{'a': 1, 'b': 2})  # raises TypeError: one() got an unexpected keyword argument 'b'
one(1, **{'a': 2})  # raises TypeError: one() got multiple values for argument 'a'
one(**{'a': 1}, **{'a': 2})  # raises TypeError: __main__.one() got multiple values for keyword argument 'a'
one(**{1: 2})  # raises TypeError: keywords must be strings
one(*5)  # raises TypeError: __main__.one() argument after * must be an iterable, not int
one(**[1])  # raises TypeError: __main__.one() argument after ** must be a mapping, not list
(lambda: 0)(1)  # raises TypeError: <lambda>() takes 0 positional arguments but 1 was given
(lambda x: x)(y=1)  # raises TypeError: <lambda>() got an unexpected keyword argument 'y'
class Plain: pass
class Account:
    def __init__(self, owner): pass
    def pay(self, amount): pass
    def report(): pass
    @classmethod
    def make(cls): pass
    @staticmethod
    def check(): pass
Plain(1)  # raises TypeError: Plain() takes no arguments
Plain(name='x')  # raises TypeError: Plain() takes no arguments
Account('ann', 5)  # raises TypeError: Account.__init__() takes 2 positional arguments but 3 were given
Account('ann', name='x')  # raises TypeError: Account.__init__() got an unexpected keyword argument 'name'
Account('ann').pay(1, 2)  # raises TypeError: Account.pay() takes 2 positional arguments but 3 were given
Account('ann').report()  # raises TypeError: Account.report() takes 0 positional arguments but 1 was given
Account.make(1)  # raises TypeError: Account.make() takes 1 positional argument but 2 were given
Account.check(1)  # raises TypeError: Account.check() takes 0 positional arguments but 1 was given
list(map(one, [1], [2]))  # raises TypeError: one() takes 1 positional argument but 2 were given
sorted([2, 1], key=none)  # raises TypeError: none() takes 0 positional arguments but 1 was given
object(1)  # raises TypeError: object() takes no arguments
