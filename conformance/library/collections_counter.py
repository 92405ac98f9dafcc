# collections.Counter.
from collections import Counter
c = Counter('banana')
assert c == {'a': 3, 'n': 2, 'b': 1} and c['z'] == 0 and 'z' not in c and c.most_common(2) == [('a', 3), ('n', 2)] and c.total() == 6 and sorted(c.elements()) == list('aaabnn')
c.update('zz'); c.subtract('a')
assert c['z'] == 2 and c['a'] == 2 and isinstance(c, dict) and Counter(a=1, b=2)['b'] == 2 and Counter([1, 1]).most_common() == [(1, 2)]
a, b = Counter('aab'), Counter('abc')
assert a + b == Counter(a=3, b=2, c=1) and a - b == Counter(a=1) and a & b == Counter(a=1, b=1) and a | b == Counter(a=2, b=1, c=1) and +Counter(x=-1, y=1) == Counter(y=1)
assert repr(Counter('aab')) == "Counter({'a': 2, 'b': 1})" and Counter() == {} and Counter({'x': 5}).pop('x') == 5 and Counter(w[0] for w in ['ab', 'ac'])['a'] == 2
c['new'] += 1
assert c['new'] == 1 and dict(Counter('ab')) == {'a': 1, 'b': 1} and max(c, key=c.get) in ('a', 'n', 'z')
Counter(5)  # raises TypeError: 'int' object is not iterable
Counter([[]])  # raises TypeError: unhashable type: 'list'
