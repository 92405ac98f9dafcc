# Annotations are evaluated at module level, and never checked.
x: int = 'no int'
y: list[int] | None
z: 'anything' = 1
assert x == 'no int' and z == 1
def f(a: int, b: str = 1, *c: float, d: dict[str, int] = {}, **e: None) -> list['X']:
    v: undefined_is_fine = 5
    w: int
    return v
assert f('a') == 5
class C:
    n: int
    m: str = 's'
assert C.m == 's' and not hasattr(C, 'n')
c = C()
c.attr: int = 5
assert c.attr == 5
d = {}
d['k']: str = 'v'
assert d == {'k': 'v'}
(p): int = 3
assert p == 3
assert repr(list[int]) == 'list[int]' and repr(dict[str, list[int]]) == 'dict[str, list[int]]'
assert repr(int | None) == 'int | None' and isinstance(5, int | None) and isinstance(None, int | None)
y  # raises NameError: name 'y' is not defined
q: undefined_name = 1  # raises NameError: name 'undefined_name' is not defined
def g(a: undefined_name): pass  # raises NameError: name 'undefined_name' is not defined
int[str]  # raises TypeError: type 'int' is not subscriptable
