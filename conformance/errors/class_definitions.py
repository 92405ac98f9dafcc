# Mistakes in writing and using classes.
class Base:
    def __init__(self, name):
        self.name = name
    @property
    def size(self): return 1
    def method(): pass
Base().name  # raises TypeError: Base.__init__() missing 1 required positional argument: 'name'
Base('x').nme  # raises AttributeError: 'Base' object has no attribute 'nme'
Base.name  # raises AttributeError: type object 'Base' has no attribute 'name'
Base('x').method()  # raises TypeError: Base.method() takes 0 positional arguments but 1 was given
Base('x').size()  # raises TypeError: 'int' object is not callable
Base('x').size = 5  # raises AttributeError: property 'size' of 'Base' object has no setter
del Base('x').size  # raises AttributeError: property 'size' of 'Base' object has no deleter
class Child(Base):
    def __init__(self):
        pass
    def show(self): return self.name
Child().show()  # raises AttributeError: 'Child' object has no attribute 'name'
Child().missing()  # raises AttributeError: 'Child' object has no attribute 'missing'
super().x  # raises RuntimeError: super(): no arguments
class Wrong(Base):
    def __init__(self):
        super().__init__()
Wrong()  # raises TypeError: Base.__init__() missing 1 required positional argument: 'name'
class Returns:
    def __init__(self): return 1
Returns()  # raises TypeError: __init__() should return None, not 'int'
