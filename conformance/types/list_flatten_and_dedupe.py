# Flattening, removing doubles, rotating and splitting.
nested = [[1, 2], [3], []]
assert sum(nested, []) == [x for l in nested for x in l] == [1, 2, 3] and list(dict.fromkeys([3, 1, 3])) == [3, 1] and sorted(set([2, 1, 2])) == [1, 2]
l = [1, 2, 3, 4, 5]
assert l[2:] + l[:2] == [3, 4, 5, 1, 2] and [l[i:i + 2] for i in range(0, 5, 2)] == [[1, 2], [3, 4], [5]] and l[::2] == [1, 3, 5] and list(zip(l, l[1:]))[:2] == [(1, 2), (2, 3)]
seen = set()
assert [x for x in [1, 2, 1] if not (x in seen or seen.add(x))] == [1, 2] and [x for x in l if x not in (2, 4)] == [1, 3, 5] and max(set('abca'), key='abca'.count) == 'a'
sum(nested)  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
set(nested)  # raises TypeError: unhashable type: 'list'
dict.fromkeys(nested)  # raises TypeError: unhashable type: 'list'
[x for l in [1] for x in l]  # raises TypeError: 'int' object is not iterable
