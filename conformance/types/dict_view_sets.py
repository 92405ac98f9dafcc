# Views of dicts as sets.
d, e = {'a': 1, 'b': 2}, {'b': 2, 'c': 3}
assert d.keys() & e.keys() == {'b'} and d.keys() | ['z'] == {'a', 'b', 'z'} and d.keys() - {'a'} == {'b'} and d.keys() ^ e == {'a', 'c'} and d.items() & e.items() == {('b', 2)}
assert {'a': []}.items() == {'a': []}.items() and {'a': []}.items() <= {'a': [], 'b': 1}.items() and {'a': []}.items() & {}.items() == set() and {'a': []}.items().isdisjoint([1])
assert d.keys() == {'a', 'b'} and d.keys() > {'a'} and d.keys() != e.keys() and d.values() != d.values() and (d.values() == d.keys()) is False
assert type(d.keys().mapping).__name__ == 'mappingproxy' and d.items().mapping['a'] == 1 and list(reversed(d.items())) == [('b', 2), ('a', 1)]
d.keys() & 5  # raises TypeError: 'int' object is not iterable
d.keys() + e.keys()  # raises TypeError: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
d.values() & e.values()  # raises TypeError: unsupported operand type(s) for &: 'dict_values' and 'dict_values'
d.values() < d.keys()  # raises TypeError: '<' not supported between instances of 'dict_values' and 'dict_keys'
{'a': []}.items() | {}.items()  # raises TypeError: unhashable type: 'list'
d.keys().mapping['a'] = 1  # raises TypeError: 'mappingproxy' object does not support item assignment
