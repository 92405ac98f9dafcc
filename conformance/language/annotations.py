# Annotations are notes: they check nothing.
x: int = 'text'
y: str
z: 'Undefined' = 1
items: list[int] = []
table: dict[str, list[int]] = {'a': [1]}
either: int | None = None
def f(a: int, *args: str, b: float = 1.5, **named: 'anything') -> None: return a
assert x == 'text' and f('a') == 'a' and f.__annotations__['return'] is None and f.__annotations__['b'] is float
class C:
    n: int
    m: int = 5
    def go(self) -> 'C': return self
assert C.m == 5 and C.__annotations__ == {'n': int, 'm': int} and not hasattr(C, 'n') and C().go().m == 5
c = C()
c.attr: int = 3
items2: list[C] = [c]
assert c.attr == 3 and items2[0] is c and (list[int])() == [] and str(list[int]) == 'list[int]' and isinstance(5, int | str)
def local():
    v: undefined_type = 1
    return v
assert local() == 1
y  # raises NameError: name 'y' is not defined
w: undefined_type = 1  # raises NameError: name 'undefined_type' is not defined
5: int = 1  # raises SyntaxError: illegal target for annotation
a, b: int = 1, 2  # raises SyntaxError: only single target (not tuple) can be annotated
C.n  # raises AttributeError: type object 'C' has no attribute 'n'
