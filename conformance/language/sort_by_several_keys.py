# Sorting by more than one key.
rows = [('bob', 2, 'x'), ('ann', 2, 'y'), ('cy', 1, 'z'), ('ann', 1, 'w')]
assert sorted(rows) == [('ann', 1, 'w'), ('ann', 2, 'y'), ('bob', 2, 'x'), ('cy', 1, 'z')]
assert sorted(rows, key=lambda r: (r[1], r[0])) == [('ann', 1, 'w'), ('cy', 1, 'z'), ('ann', 2, 'y'), ('bob', 2, 'x')]
assert [r[2] for r in sorted(rows, key=lambda r: (-r[1], r[0]))] == ['y', 'x', 'w', 'z']
by_name_down = sorted(sorted(rows, key=lambda r: r[1]), key=lambda r: r[0], reverse=True)
assert [r[2] for r in by_name_down] == ['z', 'x', 'w', 'y']
data = [{'n': None}, {'n': 2}, {'n': 1}]
assert sorted(data, key=lambda d: (d['n'] is None, d['n'] or 0)) == [{'n': 1}, {'n': 2}, {'n': None}]
order = {'high': 0, 'low': 1}
assert sorted(['low', 'high', 'low'], key=order.get) == ['high', 'low', 'low'] and sorted(['b2', 'a10', 'a9'], key=lambda s: (s[0], int(s[1:]))) == ['a9', 'a10', 'b2']
sorted(data, key=lambda d: d['n'])  # raises TypeError: '<' not supported between instances of 'int' and 'NoneType'
sorted(data)  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
sorted(['low', 'other'], key=order.__getitem__)  # raises KeyError: 'other'
sorted(rows, key=lambda r: -r[0])  # raises TypeError: bad operand type for unary -: 'str'
