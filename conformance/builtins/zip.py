# zip: elements side by side, up to the shortest.
assert list(zip('ab', [1, 2])) == [('a', 1), ('b', 2)] and list(zip('abc', [1])) == [('a', 1)] and list(zip()) == [] and list(zip('ab')) == [('a',), ('b',)]
assert dict(zip(['a', 'b'], [1, 2])) == {'a': 1, 'b': 2} and list(zip([1, 2], [3, 4], [5, 6])) == [(1, 3, 5), (2, 4, 6)]
rows = [(1, 'a'), (2, 'b')]
numbers, letters = zip(*rows)
assert numbers == (1, 2) and letters == ('a', 'b') and [list(c) for c in zip(*[[1, 2], [3, 4]])] == [[1, 3], [2, 4]]
assert [a - b for a, b in zip([5, 7], [1, 2])] == [4, 5] and list(zip([1, 2, 3], [1, 2, 3][1:])) == [(1, 2), (2, 3)]
assert list(zip(range(3), range(3), strict=True)) == [(0, 0), (1, 1), (2, 2)] and list(zip('a', strict=True)) == [('a',)]
z = zip([1, 2], 'ab')
assert next(z) == (1, 'a') and iter(z) is z and list(z) == [(2, 'b')] and list(z) == []
left = iter([1, 2, 3])
assert list(zip(left, 'a')) == [(1, 'a')] and list(left) == [3]
assert list(zip('a', left)) == []
zip(5)  # raises TypeError: 'int' object is not iterable
zip([1], None)  # raises TypeError: 'NoneType' object is not iterable
zip([1])[0]  # raises TypeError: 'zip' object is not subscriptable
len(zip([1]))  # raises TypeError: object of type 'zip' has no len()
list(zip([1, 2], [1], strict=True))  # raises ValueError: zip() argument 2 is shorter than argument 1
list(zip([1], [1, 2], strict=True))  # raises ValueError: zip() argument 2 is longer than argument 1
list(zip([1], [1], [], strict=True))  # raises ValueError: zip() argument 3 is shorter than arguments 1-2
zip([1], stirct=True)  # raises TypeError: 'stirct' is an invalid keyword argument for zip()
a, b = zip([1, 2, 3], 'abc')  # raises ValueError: too many values to unpack (expected 2)
