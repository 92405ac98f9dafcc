# Deep recursion is an error of the program, however it comes about.
import json
def f(): return f()
f()  # raises RecursionError: maximum recursion depth exceeded
g = lambda _=0: sorted([2, 1], key=g)
g()  # raises RecursionError: maximum recursion depth exceeded
h = lambda _=0: list(map(h, [1]))
h()  # raises RecursionError: maximum recursion depth exceeded
class C:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __add__(self, o): return self + o
    def __call__(self): return self()
c = C()
repr(c)  # raises RecursionError: maximum recursion depth exceeded
c == 1  # raises RecursionError: maximum recursion depth exceeded
{c}  # raises RecursionError: maximum recursion depth exceeded
c.y  # raises RecursionError: maximum recursion depth exceeded
len(c)  # raises RecursionError: maximum recursion depth exceeded
list(c)  # raises RecursionError: maximum recursion depth exceeded
c[0]  # raises RecursionError: maximum recursion depth exceeded
c + 1  # raises RecursionError: maximum recursion depth exceeded
c()  # raises RecursionError: maximum recursion depth exceeded
f'{[c]}'  # raises RecursionError: maximum recursion depth exceeded
deep, same, nest, it = [], [], (), iter([1])
for _ in range(20_000):
    deep, same, nest = [deep], [same], (nest,)
repr(deep)  # raises RecursionError: maximum recursion depth exceeded while getting the repr of an object
deep == same  # raises RecursionError: maximum recursion depth exceeded in comparison
deep < same  # raises RecursionError: maximum recursion depth exceeded in comparison
hash(nest)  # raises RecursionError: maximum recursion depth exceeded
json.dumps(deep)  # raises RecursionError: maximum recursion depth exceeded
for _ in range(20_000): it = map(abs, it)  # raises RecursionError: maximum recursion depth exceeded
def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1
assert depth() > 300
def after():
    return depth() > 300
assert after() and after()
