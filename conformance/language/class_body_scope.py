# Names of a class body are not seen in its functions.
size = 'global'
class C:
    size = 5
    double = size * 2
    items = [n for n in range(size)]
    pairs = {k: v for k, v in zip('ab', [size, double])}
    def method(self): return size
    def through(self): return self.size, C.size
    default = lambda self, n=size: n
assert C.double == 10 and C.items == [0, 1, 2, 3, 4] and C.pairs == {'a': 5, 'b': 10} and C().method() == 'global' and C().through() == (5, 5) and C().default() == 5
class Inner:
    base = 2
    bad = [base * n for n in range(2)]  # raises NameError: name 'base' is not defined
class Missing:
    y = x_undefined  # raises NameError: name 'x_undefined' is not defined
