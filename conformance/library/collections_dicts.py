# collections.defaultdict, OrderedDict and Counter.
from collections import defaultdict, OrderedDict, Counter
groups = defaultdict(list)
for word in ['ant', 'bee', 'ape']:
    groups[word[0]].append(word)
assert groups == {'a': ['ant', 'ape'], 'b': ['bee']} and repr(groups) == "defaultdict(<class 'list'>, {'a': ['ant', 'ape'], 'b': ['bee']})" and isinstance(groups, dict)
assert groups.get('z') is None and 'z' not in groups and groups['z'] == [] and 'z' in groups and dict(groups)['b'] == ['bee']
counts = defaultdict(int, {'x': 1}, y=2)
counts['z'] += 5
assert counts == {'x': 1, 'y': 2, 'z': 5} and counts.default_factory is int and sorted(counts.items()) == [('x', 1), ('y', 2), ('z', 5)]
nested = defaultdict(lambda: defaultdict(int))
nested['a']['b'] += 1
assert nested['a']['b'] == 1 and nested.copy() == nested and type(nested.copy()) is defaultdict and repr(defaultdict()) == 'defaultdict(None, {})'
both = counts | {'q': 9}
assert type(both) is defaultdict and both['q'] == 9 and type({'q': 9} | counts) is defaultdict and list({'q': 9} | counts) == ['q', 'x', 'y', 'z']
counts.default_factory = None
class Square(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]
assert Square()[4] == 16 and defaultdict.fromkeys('ab', 0) == {'a': 0, 'b': 0} and defaultdict(int).setdefault('k', 3) == 3
o = OrderedDict([('a', 1), ('b', 2)], c=3)
assert repr(o) == "OrderedDict({'a': 1, 'b': 2, 'c': 3})" and repr(OrderedDict()) == 'OrderedDict()' and list(reversed(o)) == ['c', 'b', 'a'] and o == {'c': 3, 'b': 2, 'a': 1}
o.move_to_end('a')
assert list(o) == ['b', 'c', 'a']
o.move_to_end('a', last=False)
assert list(o.items()) == [('a', 1), ('b', 2), ('c', 3)] and o.popitem() == ('c', 3) and o.popitem(last=False) == ('a', 1) and list(o) == ['b']
assert OrderedDict(a=1, b=2) != OrderedDict(b=2, a=1) and OrderedDict(a=1) == OrderedDict(a=1) and not OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)
o['n'] = 5
assert o.pop('n') == 5 and o.pop('n', 0) == 0 and o.pop('n', default=1) == 1 and o.setdefault('m', 4) == 4 and o.copy() == o and type(o.copy()) is OrderedDict and type(o | {'x': 1}) is OrderedDict and type({'x': 1} | o) is OrderedDict
assert OrderedDict.fromkeys('ab', 0) == OrderedDict([('a', 0), ('b', 0)]) and isinstance(o, dict)
class Cache(OrderedDict):
    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > 2: self.popitem(last=False)
cache = Cache()
for i in range(5): cache.put(i, i * i)
assert list(cache.items()) == [(3, 9), (4, 16)] and repr(cache) == 'Cache({3: 9, 4: 16})'
c = Counter('abracadabra')
assert c['a'] == 5 and c['z'] == 0 and 'z' not in c and c.most_common(2) == [('a', 5), ('b', 2)] and repr(c) == "Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})" and c.total() == 11 and len(c) == 5
assert c.most_common() == [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] and c.most_common(0) == [] and c.most_common(99)[-1] == ('d', 1) and sorted(c.elements()) == sorted('abracadabra')
assert Counter(a=3, b=1) + Counter(a=1, c=2) == Counter(a=4, c=2, b=1) and Counter(a=3, b=1) - Counter(a=1, b=4) == Counter(a=2) and Counter(a=3, b=1) & Counter(a=1, b=5) == Counter(a=1, b=1) and Counter(a=3, b=1) | Counter(a=1, b=5) == Counter(a=3, b=5)
assert +Counter(a=1, b=-1) == Counter(a=1) and -Counter(a=1, b=-1) == Counter(b=1) and Counter(a=1) <= Counter(a=2, b=1) and Counter(a=2) > Counter(a=1) and not Counter(a=1) > Counter(a=1) and Counter(a=0) == Counter() and Counter(a=1) != Counter(a=2)
c = Counter()
c.update('aab')
c.update({'a': 10, 'z': 1})
c.subtract('ab')
c.subtract(z=5)
assert c == {'a': 11, 'b': 0, 'z': -4} and list(c.elements()) == ['a'] * 11
del c['missing']
c['b'] -= 1
c += Counter(q=2)
assert c == Counter(a=11, q=2) and dict(c) == {'a': 11, 'q': 2} and c.pop('q') == 2 and Counter([1, 1, 2]).most_common(1) == [(1, 2)] and Counter() == {} and repr(Counter()) == 'Counter()'
c -= Counter(a=1)
c |= Counter(b=3)
c &= Counter(a=4, b=9)
assert c == {'a': 4, 'b': 3} and Counter(c) == c and c.copy() == c and type(c.copy()) is Counter and Counter({'x': 2})['x'] == 2 and sum(c.values()) == 7
class Tally(Counter):
    def top(self): return self.most_common(1)[0][0]
assert Tally('abb').top() == 'b' and repr(Tally('a')) == "Tally({'a': 1})" and Counter(w.lower() for w in ['A', 'a'])['a'] == 2
assert Counter({'a': 1.5})['a'] + 1 == 2.5 and max(Counter('aab'), key=Counter('aab').get) == 'a' and Counter('ab') == Counter('ba') and Counter.__name__ == 'Counter'
counts['nope']  # raises KeyError: 'nope'
defaultdict(5)  # raises TypeError: first argument must be callable or None
defaultdict(int, 5)  # raises TypeError: 'int' object is not iterable
defaultdict(int, {}, {})  # raises TypeError: dict expected at most 1 argument, got 2
{defaultdict(): 1}  # raises TypeError: unhashable type: 'collections.defaultdict'
defaultdict(int) | [1]  # raises TypeError: unsupported operand type(s) for |: 'collections.defaultdict' and 'list'
OrderedDict().popitem()  # raises KeyError: 'dictionary is empty'
OrderedDict().pop('a')  # raises KeyError: 'a'
OrderedDict().move_to_end('a')  # raises KeyError: 'a'
OrderedDict()['a']  # raises KeyError: 'a'
OrderedDict(5)  # raises TypeError: 'int' object is not iterable
Counter(5)  # raises TypeError: 'int' object is not iterable
Counter.fromkeys('ab')  # raises NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
Counter('a') + {'a': 1}  # raises TypeError: unsupported operand type(s) for +: 'Counter' and 'dict'
Counter('a') < {'a': 1}  # raises TypeError: '<' not supported between instances of 'Counter' and 'dict'
hash(Counter())  # raises TypeError: unhashable type: 'Counter'
list(Counter(a='x').elements())  # raises TypeError: 'str' object cannot be interpreted as an integer
Counter(a='x').total()  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
