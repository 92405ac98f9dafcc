# Dicts keep the order in which keys came.
d = {'z': 1, 'a': 2, 'm': 3}
assert list(d) == ['z', 'a', 'm'] and list(d.values()) == [1, 2, 3]
d['z'] = 9
assert list(d) == ['z', 'a', 'm']
del d['z']
d['z'] = 0
assert list(d) == ['a', 'm', 'z'] and list(reversed(d)) == ['z', 'm', 'a'] and d.popitem() == ('z', 0)
assert dict(sorted({'b': 1, 'a': 2}.items())) == {'a': 2, 'b': 1} and list(dict(sorted({'b': 1, 'a': 2}.items()))) == ['a', 'b']
assert list({**{'x': 1, 'y': 2}, 'x': 3, 'w': 4}.items()) == [('x', 3), ('y', 2), ('w', 4)]
assert {'a': 1, 'b': 2} == {'b': 2, 'a': 1} and str({'b': 1, 'a': 2}) == "{'b': 1, 'a': 2}"
assert list({k: None for k in 'hello'}) == ['h', 'e', 'l', 'o'] and ''.join(dict.fromkeys('mississippi')) == 'misp'
by_value = sorted({'x': 3, 'y': 1, 'z': 2}.items(), key=lambda kv: -kv[1])
assert [k for k, _ in by_value] == ['x', 'z', 'y'] and next(iter({'first': 1, 'last': 2})) == 'first' and list({'first': 1, 'last': 2})[-1] == 'last'
assert {True: 'yes', 1: 'one'} == {True: 'one'} and repr({True: 'yes', 1: 'one'}) == "{True: 'one'}" and repr({1: 'a', 1.0: 'b'}) == "{1: 'b'}"
many = {n: n for n in range(1000)}
for n in range(0, 1000, 2): del many[n]
many[0] = 'back'
assert list(many)[:3] == [1, 3, 5] and list(many)[-1] == 0 and len(many) == 501
reversed({1, 2})  # raises TypeError: 'set' object is not reversible
{} < {'a': 1}  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
