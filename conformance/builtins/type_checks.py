# Telling types apart.
def name(v):
    if v is None: return 'none'
    if isinstance(v, bool): return 'bool'
    if isinstance(v, (int, float)): return 'number'
    if isinstance(v, str): return 'text'
    if isinstance(v, (list, tuple, set)): return 'many'
    if isinstance(v, dict): return 'dict'
    if callable(v): return 'callable'
    return type(v).__name__
assert [name(v) for v in (None, True, 1, 2.5, 'a', [], (), set(), {}, len, range(1))] == ['none', 'bool', 'number', 'number', 'text', 'many', 'many', 'many', 'dict', 'callable', 'range']
assert type(1) is int and type(True) is not int and type('') == str and type([]).__name__ == 'list' and {int: 'i', str: 's'}[type('x')] == 's'
isinstance(1, 'int')  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(1, int, str)  # raises TypeError: isinstance expected 2 arguments, got 3
type(1).name  # raises AttributeError: type object 'int' has no attribute 'name'
int in 5  # raises TypeError: argument of type 'int' is not iterable
