# dict(...): from pairs, from mappings, from keywords.
assert dict() == {} and dict(a=1, b=2) == {'a': 1, 'b': 2}
assert dict([('a', 1), ['b', 2]]) == dict({'a': 1}, b=2) == {'a': 1, 'b': 2}
assert dict(zip('ab', (1, 2))) == {'a': 1, 'b': 2} and dict(['xy', 'zw']) == {'x': 'y', 'z': 'w'}
assert dict([('a', 1), ('a', 2)]) == {'a': 2} and dict({'a': 1}, a=3) == {'a': 3}
assert list(dict(b=1, a=2)) == ['b', 'a'] and dict(enumerate('xy')) == {0: 'x', 1: 'y'}
source = {'list': []}
shallow = dict(source)
shallow['list'].append(1)
shallow['new'] = 2
assert source == {'list': [1]}
class Mapping:
    def keys(self): return ['a', 'b']
    def __getitem__(self, key): return key * 2
assert dict(Mapping()) == {'a': 'aa', 'b': 'bb'} and {**Mapping()} == dict(Mapping())
assert dict(self=1, iterable=2) == {'self': 1, 'iterable': 2}
dict(5)  # raises TypeError: 'int' object is not iterable
dict([1])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
dict(['abc'])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
dict([(1, 2, 3)])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
dict([([], 1)])  # raises TypeError: unhashable type: 'list'
dict({}, {})  # raises TypeError: dict expected at most 1 argument, got 2
dict(**{1: 2})  # raises TypeError: keywords must be strings
dict(None)  # raises TypeError: 'NoneType' object is not iterable
