# What can be changed about a class, and what cannot.
class Walker:
    def move(self): return 'walk'
class Swimmer:
    def move(self): return 'swim'
class Animal(Walker): pass
class Dog(Animal): pass
dog = Dog()
Animal.__bases__ = (Swimmer,)
assert dog.move() == 'swim' and not issubclass(Dog, Walker)
Animal.__bases__ = ()  # raises TypeError: can only assign non-empty tuple to Animal.__bases__, not ()
Animal.__bases__ = Walker  # raises TypeError: can only assign tuple to Animal.__bases__, not type
Swimmer.__bases__ = (Dog,)  # raises TypeError: a __bases__ item causes an inheritance cycle
Animal.__bases__ = (5,)  # raises TypeError: Animal.__bases__ must be tuple of classes, not 'int'
dog.__class__ = Walker
assert dog.move() == 'walk'
dog.__class__ = 5  # raises TypeError: __class__ must be set to a class, not 'int' object
dog.__class__ = int  # raises TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
Dog.__name__, Dog.__qualname__, Dog.__doc__ = 'Hound', 'Pack.Hound', 'barks'
assert Dog.__name__ == 'Hound' and repr(Dog) == "<class '__main__.Pack.Hound'>" and Dog().__doc__ == 'barks'
Dog.__name__ = 5  # raises TypeError: can only assign string to Hound.__name__, not 'int'
del Dog.__doc__  # raises TypeError: cannot delete '__doc__' attribute of immutable type 'Hound'
Dog.__base__ = int  # raises AttributeError: readonly attribute
shown = Dog.__dict__
Dog.tail = 1
assert shown['tail'] == 1 and '__weakref__' in Walker.__dict__
shown['ears'] = 2  # raises TypeError: 'mappingproxy' object does not support item assignment
class Plain: pass
assert Plain.__annotations__ == {} and Plain.__base__ is object
int.__annotations__  # raises AttributeError: type object 'int' has no attribute '__annotations__'
