# Properties: their texts, copies and subclasses.
class Account:
    @property
    def total(self): "What is there."; return 5
    hidden = property(None, lambda self, value: None)
account = Account()
account.total = 1  # raises AttributeError: property 'total' of 'Account' object has no setter
del account.total  # raises AttributeError: property 'total' of 'Account' object has no deleter
account.hidden  # raises AttributeError: property 'hidden' of 'Account' object has no getter
property().__get__(1)  # raises AttributeError: property of 'int' object has no getter
Account.total.fget = 1  # raises AttributeError: readonly attribute
assert Account.total.__doc__ == 'What is there.'
class Logged(property):
    def __get__(self, owner, kind=None): return ('read', super().__get__(owner, kind))
class Slotted(property): __slots__ = ()
class Book:
    @Logged
    def title(self): "On the cover."; return 'T'
    @title.setter
    def title(self, value): pass
assert Book().title == ('read', 'T')
held = Book.__dict__['title']
assert type(held) is Logged and held.__doc__ == 'On the cover.'
def documented(self): "text"
Slotted(documented)  # raises AttributeError: 'Slotted' object attribute '__doc__' is read-only
