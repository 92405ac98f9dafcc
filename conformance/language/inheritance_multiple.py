# Several bases: the order in which they are asked.
class A:
    def who(self): return ['A']
class B(A):
    def who(self): return ['B'] + super().who()
class C(A):
    def who(self): return ['C'] + super().who()
class D(B, C):
    def who(self): return ['D'] + super().who()
assert D().who() == ['D', 'B', 'C', 'A'] and [c.__name__ for c in D.mro()] == ['D', 'B', 'C', 'A', 'object']
class Walks:
    def move(self): return 'walk'
class Swims:
    def move(self): return 'swim'
    def dive(self): return 'dive'
class Duck(Walks, Swims): pass
assert Duck().move() == 'walk' and Duck().dive() == 'dive' and Duck.__bases__ == (Walks, Swims)
class Json:
    def to_json(self): return str(vars(self))
class Named:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name
class Sized:
    def __init__(self, size=0, **rest):
        super().__init__(**rest)
        self.size = size
class Box(Named, Sized, Json): pass
assert Box('b', size=3).to_json() == "{'size': 3, 'name': 'b'}"
class Wrong(A, B): pass  # raises TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B
class Twice(A, A): pass  # raises TypeError: duplicate base class A
