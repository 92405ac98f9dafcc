# map: a function over elements, one at a time.
assert list(map(str, [1, 2])) == ['1', '2'] and list(map(len, ['a', 'bb'])) == [1, 2] and list(map(int, '123')) == [1, 2, 3]
assert list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])) == [11, 22] and list(map(max, [1, 5], [4, 2], [3, 9])) == [4, 9]
assert list(map(str.upper, 'ab')) == ['A', 'B'] and sum(map(float, ['1.5', '2'])) == 3.5 and list(map(str, [])) == []
a, b = map(int, '3 4'.split())
assert a * b == 12 and ','.join(map(str, (1, 2))) == '1,2' and dict(map(lambda w: (w, len(w)), ['ab'])) == {'ab': 2}
calls = []
lazy = map(calls.append, [1, 2])
assert calls == [] and next(lazy) is None and calls == [1] and list(lazy) == [None] and calls == [1, 2] and list(lazy) == []
class Scale:
    def __init__(self, by): self.by = by
    def __call__(self, n): return n * self.by
    def plus(self, n): return n + self.by
assert list(map(Scale(3), [1, 2])) == [3, 6] and list(map(Scale(3).plus, [1])) == [4]
map()  # raises TypeError: map() must have at least two arguments.
map(str)  # raises TypeError: map() must have at least two arguments.
map(str, 5)  # raises TypeError: 'int' object is not iterable
list(map(5, [1]))  # raises TypeError: 'int' object is not callable
list(map(len, [1]))  # raises TypeError: object of type 'int' has no len()
list(map(lambda x: x, [1], [2]))  # raises TypeError: <lambda>() takes 1 positional argument but 2 were given
list(map(int, ['1', 'b']))  # raises ValueError: invalid literal for int() with base 10: 'b'
map(str, [1])[0]  # raises TypeError: 'map' object is not subscriptable
len(map(str, [1]))  # raises TypeError: object of type 'map' has no len()
