# reversed: from the last to the first.
assert list(reversed([1, 2, 3])) == [3, 2, 1] and ''.join(reversed('abc')) == 'cba' and list(reversed((1, 2))) == [2, 1]
assert list(reversed(range(5, 14, 3))) == [11, 8, 5]
assert list(reversed({'a': 1, 'b': 2})) == ['b', 'a'] and list(reversed({'a': 1, 'b': 2}.items())) == [('b', 2), ('a', 1)] and list(reversed({'a': 1, 'b': 2}.values())) == [2, 1]
assert list(reversed([])) == [] and sorted(reversed([2, 1])) == [1, 2] and list(reversed(b'ab')) == [98, 97]
r = reversed([1, 2])
assert next(r) == 2 and iter(r) is r and list(r) == [1] and list(r) == []
items = [1, 2, 3]
for x in reversed(items):
    if x == 2: items.remove(x)
assert items == [1, 3] and items[::-1] == [3, 1] and items.reverse() is None and items == [3, 1]
class Own:
    def __reversed__(self): return iter('own')
class Sequence:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
assert ''.join(reversed(Own())) == 'own' and list(reversed(Sequence())) == [20, 10, 0]
reversed(5)  # raises TypeError: 'int' object is not reversible
reversed({1, 2})  # raises TypeError: 'set' object is not reversible
reversed(x for x in [])  # raises TypeError: 'generator' object is not reversible
reversed(map(str, []))  # raises TypeError: 'map' object is not reversible
reversed()  # raises TypeError: reversed expected 1 argument, got 0
len(reversed([1]))  # raises TypeError: object of type 'list_reverseiterator' has no len()
