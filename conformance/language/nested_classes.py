# Classes in classes and in functions.
class Outer:
    class Inner:
        value = 1
        def who(self): return type(self).__qualname__
    made = Inner()
    def inner(self): return Outer.Inner()
assert Outer.Inner.value == 1 and Outer().inner().who() == 'Outer.Inner' and isinstance(Outer.made, Outer.Inner)
def make(n):
    class Local:
        size = n
    return Local
assert make(1).size == 1 and make(1) is not make(1) and make(2).__name__ == 'Local'
Inner()  # raises NameError: name 'Inner' is not defined
Outer.Missing  # raises AttributeError: type object 'Outer' has no attribute 'Missing'
Outer.Inner.other  # raises AttributeError: type object 'Inner' has no attribute 'other'
