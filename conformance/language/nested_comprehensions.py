# Comprehensions in comprehensions.
assert [[c for c in w] for w in ['ab', 'c']] == [['a', 'b'], ['c']] and {k: [v * i for i in range(2)] for k, v in {'x': 3}.items()} == {'x': [0, 3]}
assert [x for x in [y * 2 for y in range(3)] if x] == [2, 4] and sum(sum(r) for r in [[1], [2, 3]]) == 6 and [(i, j) for i in range(3) for j in range(3) if i < j] == [(0, 1), (0, 2), (1, 2)]
assert [x for row in [[1, 2], [3]] for x in row if x != 2] == [1, 3] and {len(w) for s in ['a bb', 'cc'] for w in s.split()} == {1, 2} and [list(map(lambda v: v + n, [1])) for n in (1, 2)] == [[2], [3]]
[x for x in row for row in [[1]]]  # raises NameError: name 'row' is not defined
[[y for y in x] for x in [1]]  # raises TypeError: 'int' object is not iterable
