# dir: the names an object answers to, in order.
class Base:
    shared = 1
    def method(self): pass
class Child(Base):
    own = 2
    def __init__(self): self.field = 3
names = dir(Child())
assert {'shared', 'method', 'own', 'field', '__init__', '__class__'} <= set(names) and names == sorted(names)
assert 'field' not in dir(Child) and 'own' in dir(Child) and 'own' not in dir(Base)
assert {'append', 'pop', 'sort', '__len__'} <= set(dir([])) and 'upper' in dir(str) and 'append' not in dir(())
assert [n for n in dir('') if n.startswith('is')][:3] == ['isalnum', 'isalpha', 'isascii']
class Custom:
    def __dir__(self): return ['b', 'a']
assert dir(Custom()) == ['a', 'b']
import math
assert 'pi' in dir(math) and 'sqrt' in dir(math)
class Meta(type):
    def __dir__(cls): return ['of the class', 'a']
class Made(metaclass=Meta):
    def __dir__(self): return ['of the object']
assert dir(Made) == ['a', 'of the class'] and dir(Made()) == ['of the object']
import enum
class Color(enum.Enum):
    RED = 1
assert {'RED', '__members__'} <= set(dir(Color)) and {'name', 'value'} <= set(dir(Color.RED))
