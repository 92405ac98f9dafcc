# Dicts.
d = {'a': 1, 'b': 2}
assert d['a'] == 1 and d.get('z') is None and d.get('z', 0) == 0 and 'a' in d and 1 not in d and len(d) == 2
d['c'] = 3
assert list(d) == ['a', 'b', 'c'] and list(d.keys()) == ['a', 'b', 'c'] and list(d.values()) == [1, 2, 3] and list(d.items())[0] == ('a', 1)
assert d.pop('a') == 1 and d.pop('a', 'gone') == 'gone' and d.setdefault('b', 9) == 2 and d.setdefault('n', []) == [] and d.popitem() == ('n', [])
d.update({'b': 5}, x=1); d.update([('y', 2)]); d.update(z=3)
assert d == {'b': 5, 'c': 3, 'x': 1, 'y': 2, 'z': 3}
del d['b']
d['b'] = 0
assert list(d)[-1] == 'b' and list(reversed(d))[0] == 'b'
c = d.copy()
d.clear()
assert not d and c and c != d
assert {'a': 1} | {'b': 2} == {'a': 1, 'b': 2} and {'a': 1} | {'a': 2} == {'a': 2} and {'a': 1, 'b': 2} == {'b': 2, 'a': 1}
assert dict() == {} and dict(a=1) == {'a': 1} and dict([('a', 1)], b=2) == {'a': 1, 'b': 2} and dict({'a': 1}) == {'a': 1} and dict(zip('ab', [1, 2])) == {'a': 1, 'b': 2}
assert dict.fromkeys('ab') == {'a': None, 'b': None} and dict.fromkeys([1], 0) == {1: 0} and dict(['ab', 'cd']) == {'a': 'b', 'c': 'd'}
assert {1: 'a', 1.0: 'b', True: 'c'} == {1: 'c'} and {(1, 2): 3}[1, 2] == 3 and {None: 1}[None] == 1 and {0: 'z'}[-0.0] == 'z'
assert repr({'a': {'b': [1]}}) == "{'a': {'b': [1]}}" and repr({}) == '{}' and str({1: None}) == '{1: None}'
r = {}
r['r'] = r
assert repr(r) == "{'r': {...}}"
k, v, i = c.keys(), c.values(), c.items()
c['new'] = 1
assert 'new' in k and len(v) == 6 and ('new', 1) in i and k & {'new', 'q'} == {'new'} and k - {'new'} == set(c) - {'new'} and {'q'} | k == set(c) | {'q'}
assert repr({'a': 1}.keys()) == "dict_keys(['a'])" and repr({'a': 1}.values()) == 'dict_values([1])' and repr({'a': 1}.items()) == "dict_items([('a', 1)])"
assert {'a': 1}.keys() == {'a'} and {'a': 1}.items() == {('a', 1)} and {'a': 1}.keys() <= {'a', 'b'} and {'a'}.isdisjoint({'b': 1}.keys())
assert sorted({'b': 1, 'a': 2}) == ['a', 'b'] and max({'a': 1, 'b': 5}, key={'a': 1, 'b': 5}.get) == 'b' and sum({1: 2, 3: 4}) == 4
assert {k: v for k, v in sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1])} == {'b': 1, 'a': 2}
nested = {}
nested.setdefault('x', {}).setdefault('y', []).append(1)
assert nested == {'x': {'y': [1]}} and [*{'a': 1}] == ['a'] and {**{'a': 1}, 'a': 2} == {'a': 2}
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
many = {K(n): n for n in range(50)}
assert len(many) == 50 and many[K(30)] == 30
del many[K(30)]
assert K(30) not in many and many.get(K(31)) == 31
order = {n: n for n in range(100)}
for n in range(0, 100, 2): del order[n]
assert list(order) == list(range(1, 100, 2)) and next(iter(order)) == 1
{}['x']  # raises KeyError: 'x'
{}[1, 2]  # raises KeyError: (1, 2)
{}.pop('x')  # raises KeyError: 'x'
{}.popitem()  # raises KeyError: 'popitem(): dictionary is empty'
{}[[]]  # raises TypeError: unhashable type: 'list'
{}[{}] = 1  # raises TypeError: unhashable type: 'dict'
{[]: 1}  # raises TypeError: unhashable type: 'list'
{}.get([])  # raises TypeError: unhashable type: 'list'
{}.get()  # raises TypeError: get expected at least 1 argument, got 0
[] in {}  # raises TypeError: unhashable type: 'list'
dict(5)  # raises TypeError: 'int' object is not iterable
dict([1])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
dict([(1, 2, 3)])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
dict(['abc'])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
dict({}, {})  # raises TypeError: dict expected at most 1 argument, got 2
{}.update(5)  # raises TypeError: 'int' object is not iterable
{}.update([1])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
{} + {}  # raises TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
{} | [1]  # raises TypeError: unsupported operand type(s) for |: 'dict' and 'list'
{} < {}  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
{'a': 1}.a  # raises AttributeError: 'dict' object has no attribute 'a'
{'a': 1}.keys()[0]  # raises TypeError: 'dict_keys' object is not subscriptable
hash({})  # raises TypeError: unhashable type: 'dict'
dict.fromkeys(5)  # raises TypeError: 'int' object is not iterable
for k in order: order['new'] = 1  # raises RuntimeError: dictionary changed size during iteration
for k in order: order.pop(k)  # raises RuntimeError: dictionary changed size during iteration
