# Calls that leave out what a function needs.
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def partly(a, b, c=1): pass
def keyword(*, key): pass
def keywords(*, key, value, more): pass
def positional(a, b, /): pass
one()  # raises TypeError: one() missing 1 required positional argument: 'a'
two()  # raises TypeError: two() missing 2 required positional arguments: 'a' and 'b'
two(1)  # raises TypeError: two() missing 1 required positional argument: 'b'
two(b=1)  # raises TypeError: two() missing 1 required positional argument: 'a'
three()  # raises TypeError: three() missing 3 required positional arguments: 'a', 'b', and 'c'
three(1)  # raises TypeError: three() missing 2 required positional arguments: 'b' and 'c'
four()  # raises TypeError: four() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
partly()  # raises TypeError: partly() missing 2 required positional arguments: 'a' and 'b'
partly(c=5)  # raises TypeError: partly() missing 2 required positional arguments: 'a' and 'b'
keyword()  # raises TypeError: keyword() missing 1 required keyword-only argument: 'key'
keywords()  # raises TypeError: keywords() missing 3 required keyword-only arguments: 'key', 'value', and 'more'
keywords(value=1)  # raises TypeError: keywords() missing 2 required keyword-only arguments: 'key' and 'more'
positional()  # raises TypeError: positional() missing 2 required positional arguments: 'a' and 'b'
positional(1)  # raises TypeError: positional() missing 1 required positional argument: 'b'
(lambda x, y: x)(1)  # raises TypeError: <lambda>() missing 1 required positional argument: 'y'
class Account:
    def __init__(self, owner, balance): pass
    def pay(self, amount): pass
    @classmethod
    def make(cls, owner): pass
    @staticmethod
    def check(amount): pass
Account()  # raises TypeError: Account.__init__() missing 2 required positional arguments: 'owner' and 'balance'
Account('ann')  # raises TypeError: Account.__init__() missing 1 required positional argument: 'balance'
Account('ann', 1).pay()  # raises TypeError: Account.pay() missing 1 required positional argument: 'amount'
Account.pay(5)  # raises TypeError: Account.pay() missing 1 required positional argument: 'amount'
Account.make()  # raises TypeError: Account.make() missing 1 required positional argument: 'owner'
Account.check()  # raises TypeError: Account.check() missing 1 required positional argument: 'amount'
class Call:
    def __call__(self, x): pass
Call()()  # raises TypeError: Call.__call__() missing 1 required positional argument: 'x'
list(map(two, [1]))  # raises TypeError: two() missing 1 required positional argument: 'b'
sorted([2, 1], key=two)  # raises TypeError: two() missing 1 required positional argument: 'b'
def outer():
    def inner(x): pass
    inner()  # raises TypeError: outer.<locals>.inner() missing 1 required positional argument: 'x'
outer()
def produce(x): yield x
produce()  # raises TypeError: produce() missing 1 required positional argument: 'x'
