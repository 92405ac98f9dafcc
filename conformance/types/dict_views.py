# keys, values and items: live views.
d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
assert list(k) == ['a', 'b', 'c'] and list(v) == [1, 2, 3] and list(i) == [('a', 1), ('b', 2), ('c', 3)] and len(k) == len(v) == len(i) == 3
assert 'a' in k and 1 in v and ('a', 1) in i and ('a', 2) not in i and 'z' not in k and [1] not in v
assert k & {'a', 'z'} == {'a'} and k | {'z'} == {'a', 'b', 'c', 'z'} and k - ['a'] == {'b', 'c'} and k ^ {'a', 'q'} == {'b', 'c', 'q'}
assert k == {'a', 'b', 'c'} and k >= {'a'} and not k < {'a'} and k.isdisjoint(['q']) and {1: 2}.items() & {(1, 2)} == {(1, 2)}
assert {'a': 1}.keys() == {'a': 2}.keys() and {'a': 1}.values() != {'a': 1}.values() and {'a': 1}.items() == {'a': 1}.items()
assert repr({'a': 1}.keys()) == "dict_keys(['a'])" and repr({}.values()) == 'dict_values([])' and str({1: 2}.items()) == 'dict_items([(1, 2)])'
assert list(reversed(k)) == ['c', 'b', 'a'] and sorted(v, reverse=True) == [3, 2, 1] and max(i, key=lambda kv: kv[1]) == ('c', 3) and sum(v) == 6
assert type(k & {'a'}) is set and [f'{key}{value}' for key, value in i] == ['a1', 'b2', 'c3'] and dict(i) == d and next(iter(v)) == 1
assert k.mapping == d and {'b': 2, 'a': 1}.items() == {'a': 1, 'b': 2}.items()
k[0]  # raises TypeError: 'dict_keys' object is not subscriptable
v[0]  # raises TypeError: 'dict_values' object is not subscriptable
i['a']  # raises TypeError: 'dict_items' object is not subscriptable
k.append('x')  # raises AttributeError: 'dict_keys' object has no attribute 'append'
k + ['x']  # raises TypeError: unsupported operand type(s) for +: 'dict_keys' and 'list'
v & {1}  # raises TypeError: unsupported operand type(s) for &: 'dict_values' and 'set'
hash(k)  # raises TypeError: unhashable type: 'dict_keys'
next(k)  # raises TypeError: 'dict_keys' object is not an iterator
k < 5  # raises TypeError: '<' not supported between instances of 'dict_keys' and 'int'
