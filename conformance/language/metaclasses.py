# Classes that make classes.
class Upper(dict):
    def __missing__(self, key):
        if key.startswith('_') or key == 'str': raise KeyError(key)
        return key.upper()
class Prepared(type):
    @classmethod
    def __prepare__(meta, name, bases, **options): return Upper(options)
    def __new__(meta, name, bases, body, **options): return super().__new__(meta, name, bases, dict(body))
    def __init__(cls, name, bases, body, **options): super().__init__(name, bases, body)
    def __getattr__(cls, name): return 'no ' + name
class Level(metaclass=Prepared, top=9):
    first = second
    most = top
    noted: str
assert Level.first == 'SECOND' and Level.most == 9 and Level.third == 'no third' and Level.__annotations__ == {'noted': str}
class Unfit(type):
    @classmethod
    def __prepare__(meta, *args): return 5
class A(metaclass=Unfit): pass  # raises TypeError: Unfit.__prepare__() must return a mapping, not int
class One(type): pass
class Two(type): pass
class ByOne(metaclass=One): pass
class ByTwo(metaclass=Two): pass
class Mixed(ByOne, ByTwo): pass  # raises TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
assert type(type('Derived', (ByOne,), {})) is One
type()  # raises TypeError: type() takes 1 or 3 arguments
type(1, x=2)  # raises TypeError: type() takes no keyword arguments
type('A', (), [])  # raises TypeError: type.__new__() argument 3 must be dict, not list
type('A\0', (), {})  # raises ValueError: type name must not contain null characters
One('x')  # raises TypeError: type.__new__() takes exactly 3 arguments (1 given)
class Forgetful(type):
    def __new__(meta, name, bases, body):
        body.pop('__classcell__', None)
        return super().__new__(meta, name, bases, body)
def forget():
    class Lost(metaclass=Forgetful):
        def me(self): return __class__
forget()  # raises RuntimeError: __class__ not set defining 'Lost' as <class '__main__.forget.<locals>.Lost'>. Was __classcell__ propagated to type.__new__?
class Named:
    def __set_name__(self, owner, name): raise LookupError('no ' + name)
try:
    class Holder: field = Named()
except LookupError as error:
    assert error.__notes__ == ["Error calling __set_name__ on 'Named' instance 'field' in 'Holder'"]
