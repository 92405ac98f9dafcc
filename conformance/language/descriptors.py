# __get__, __set__, __delete__ and __set_name__.
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(obj, self.name, value)
    def __delete__(self, obj): delattr(obj, self.name)
class Person:
    name, age = Typed(str), Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
p = Person('Ann', 30)
assert p.name == 'Ann' and p.age == 30 and vars(p) == {'_name': 'Ann', '_age': 30} and isinstance(Person.age, Typed)
p.age = 31
assert p.age == 31
del p.age
assert p.age is None
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        value = self.f(obj)
        obj.__dict__[self.name] = value
        setattr(obj, self.name, value)
        return value
calls = []
class Report:
    @Lazy
    def data(self):
        calls.append(1)
        return 'data'
r = Report()
assert r.data == r.data == 'data' and calls == [1]
p.age = 'old'  # raises TypeError: age must be int
p.name = 5  # raises TypeError: name must be str
Person('Bob', '5')  # raises TypeError: age must be int
