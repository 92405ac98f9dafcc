# Classes, attributes and methods.
class Account:
    """Holds money."""
    kind = 'plain'
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        self.balance += amount
        return self

    @classmethod
    def empty(cls, owner):
        return cls(owner)

    @staticmethod
    def check(amount):
        return amount > 0

    @property
    def rich(self):
        return self.balance > 100

    @rich.setter
    def rich(self, value):
        self.balance = 1000 if value else 0

    @rich.deleter
    def rich(self):
        self.balance = -1

a = Account('ann')
assert a.deposit(50).deposit(60).balance == 110 and a.rich
a.rich = False
assert a.balance == 0
del a.rich
assert a.balance == -1
assert Account.empty('bob').owner == 'bob' and a.empty('cy').owner == 'cy'
assert Account.check(1) and not a.check(0) and Account.count == 3
assert a.__class__ is Account and type(a) is Account and Account.__name__ == 'Account'
assert Account.__doc__ == 'Holds money.' and Account.__qualname__ == 'Account'
assert a.__dict__ == {'owner': 'ann', 'balance': -1}
a.kind = 'own'
assert Account.kind == 'plain' and a.kind == 'own'
del a.kind
assert a.kind == 'plain'
Account.kind = 'changed'
assert a.kind == 'changed'
Account.double = lambda self: self.balance * 2
assert a.double() == -2
method = a.deposit
method(1)
assert a.balance == 0 and method.__self__ is a and method.__name__ == 'deposit'
assert hasattr(a, 'owner') and not hasattr(a, 'nope') and getattr(a, 'nope', 5) == 5
setattr(a, 'extra', 1)
delattr(a, 'extra')
assert 'extra' not in vars(a)

a.nope  # raises AttributeError: 'Account' object has no attribute 'nope'
Account.nope  # raises AttributeError: type object 'Account' has no attribute 'nope'
del a.nope  # raises AttributeError: 'Account' object has no attribute 'nope'
Account()  # raises TypeError: Account.__init__() missing 1 required positional argument: 'owner'
Account('x', 1, 2)  # raises TypeError: Account.__init__() takes from 2 to 3 positional arguments but 4 were given
Account.deposit()  # raises TypeError: Account.deposit() missing 2 required positional arguments: 'self' and 'amount'
a()  # raises TypeError: 'Account' object is not callable
a[0]  # raises TypeError: 'Account' object is not subscriptable
a + 1  # raises TypeError: unsupported operand type(s) for +: 'Account' and 'int'
a < a  # raises TypeError: '<' not supported between instances of 'Account' and 'Account'
len(a)  # raises TypeError: object of type 'Account' has no len()
iter(a)  # raises TypeError: 'Account' object is not iterable
-a  # raises TypeError: bad operand type for unary -: 'Account'
a.x.y = 1  # raises AttributeError: 'Account' object has no attribute 'x'
(5).x = 1  # raises AttributeError: 'int' object has no attribute 'x'
int.x = 1  # raises TypeError: cannot set 'x' attribute of immutable type 'int'
'abc'.nope  # raises AttributeError: 'str' object has no attribute 'nope'
None.nope  # raises AttributeError: 'NoneType' object has no attribute 'nope'

class Fixed:
    @property
    def p(self): return 1
Fixed().p = 2  # raises AttributeError: property 'p' of 'Fixed' object has no setter
del Fixed().p  # raises AttributeError: property 'p' of 'Fixed' object has no deleter

class Private:
    def __init__(self): self.__secret = 1
    def get(self): return self.__secret
assert Private().get() == 1 and Private()._Private__secret == 1
Private().__secret  # raises AttributeError: 'Private' object has no attribute '__secret'

class Slots:
    __slots__ = ('a', 'b')
s = Slots()
s.a = 1
assert s.a == 1
s.c = 1  # raises AttributeError: 'Slots' object has no attribute 'c'
s.b  # raises AttributeError: 'Slots' object has no attribute 'b'

class Meta:
    def __getattr__(self, name):
        if name.startswith('dyn_'):
            return name[4:]
        raise AttributeError(f'no {name}')
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)
m = Meta()
m.n = 4
assert m.n == 8 and m.dyn_x == 'x'
m.other  # raises AttributeError: no other

class Nested:
    class Inner:
        value = 1
    x = [Inner.value]
assert Nested.x == [1] and Nested.Inner.__qualname__ == 'Nested.Inner'
def local():
    class L: pass
    return L
assert local().__qualname__ == 'local.<locals>.L' and local() is not local()
class Bad:
    x = undefined_here  # raises NameError: name 'undefined_here' is not defined
class Init:
    def __init__(self): return 5
Init()  # raises TypeError: __init__() should return None, not 'int'
