# sorted: a new list in order; equals keep their order.
assert sorted([3, 1, 2]) == [1, 2, 3] and sorted('banana') == ['a', 'a', 'a', 'b', 'n', 'n'] and sorted((3, 1)) == [1, 3] and sorted({'b': 1, 'a': 2}) == ['a', 'b']
assert sorted([3, 1, 2], reverse=True) == [3, 2, 1] and sorted([]) == [] and sorted(x * x for x in (-2, 1)) == [1, 4] and sorted([1, 2], reverse=0) == [1, 2]
assert sorted(['bb', 'a', 'ccc'], key=len) == ['a', 'bb', 'ccc'] and sorted(['b', 'A', 'c'], key=str.lower) == ['A', 'b', 'c'] and sorted(['b', 'A', 'c']) == ['A', 'b', 'c']
assert sorted('a10 a9 a1'.split()) == ['a1', 'a10', 'a9'] and sorted('a10 a9 a1'.split(), key=lambda w: int(w[1:])) == ['a1', 'a9', 'a10']
people = [('ann', 30), ('bob', 25), ('cy', 30), ('di', 25)]
assert sorted(people, key=lambda p: p[1]) == [('bob', 25), ('di', 25), ('ann', 30), ('cy', 30)]
assert sorted(people, key=lambda p: p[1], reverse=True) == [('ann', 30), ('cy', 30), ('bob', 25), ('di', 25)]
assert sorted(people, key=lambda p: (-p[1], p[0])) == [('ann', 30), ('cy', 30), ('bob', 25), ('di', 25)]
assert sorted({'x': 2, 'y': 1}.items(), key=lambda kv: kv[1]) == [('y', 1), ('x', 2)] and sorted([True, 0, 0.5]) == [0, 0.5, True]
assert sorted([[2, 1], [1, 9], [1]]) == [[1], [1, 9], [2, 1]] and sorted([(1, 'b'), (1, 'a')]) == [(1, 'a'), (1, 'b')]
source = [2, 1]
assert sorted(source) == [1, 2] and source == [2, 1] and sorted(source, key=None) == [1, 2]
class Version:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
assert [v.n for v in sorted([Version(3), Version(1)])] == [1, 3] and [v.n for v in sorted([Version(1), Version(3)], reverse=True)] == [3, 1]
calls = []
sorted([3, 1, 2], key=lambda v: calls.append(v) or v)
assert calls == [3, 1, 2]
sorted(5)  # raises TypeError: 'int' object is not iterable
sorted([1, 'a'])  # raises TypeError: '<' not supported between instances of 'str' and 'int'
sorted([None, 1])  # raises TypeError: '<' not supported between instances of 'int' and 'NoneType'
sorted([{}, {}])  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
sorted([1, 2], lambda x: x)  # raises TypeError: sorted expected 1 argument, got 2
sorted([1, 2], key=5)  # raises TypeError: 'int' object is not callable
sorted(['a'], key=lambda: 1)  # raises TypeError: <lambda>() takes 0 positional arguments but 1 was given
sorted()  # raises TypeError: sorted expected 1 argument, got 0
sorted([1], reverse='x' + 1)  # raises TypeError: can only concatenate str (not "int") to str
