# A class that builds on another.
class Animal:
    sound = '...'
    def __init__(self, name): self.name = name
    def speak(self): return f'{self.name} says {self.sound}'
    def kind(self): return type(self).__name__
class Dog(Animal):
    sound = 'woof'
    def fetch(self): return self.name + ' fetches'
class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def speak(self): return super().speak() + ' softly'
p = Puppy('Rex', 1)
assert p.speak() == 'Rex says woof softly' and p.fetch() == 'Rex fetches' and p.kind() == 'Puppy' and p.age == 1
assert isinstance(p, Animal) and issubclass(Puppy, Animal) and Puppy.__bases__ == (Dog,) and Animal('x').speak() == 'x says ...'
assert Dog.speak is Animal.speak and Animal.speak(p) == 'Rex says woof' and [c.__name__ for c in Puppy.__mro__] == ['Puppy', 'Dog', 'Animal', 'object']
Animal.sound = 'changed'
assert Animal('y').speak() == 'y says changed' and p.speak() == 'Rex says woof softly'
class Forgot(Animal):
    def __init__(self): pass
Forgot().speak()  # raises AttributeError: 'Forgot' object has no attribute 'name'
Dog()  # raises TypeError: Animal.__init__() missing 1 required positional argument: 'name'
p.fly()  # raises AttributeError: 'Puppy' object has no attribute 'fly'
Puppy('x')  # raises TypeError: Puppy.__init__() missing 1 required positional argument: 'age'
class Undefined(NoSuchBase): pass  # raises NameError: name 'NoSuchBase' is not defined
