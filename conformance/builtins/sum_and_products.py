# Sums over records, booleans and nested values.
rows = [{'n': 2, 'p': 1.5}, {'n': 1, 'p': 4}]
assert sum(r['n'] * r['p'] for r in rows) == 7.0 and sum(r['n'] > 1 for r in rows) == 1 and sum(len(r) for r in rows) == 4 and sum([sum(x) for x in [[1, 2], [3]]]) == 6
assert sum(r.get('q', 0) for r in rows) == 0 and sum({'a': 1, 'b': 2}.values()) == 3 and sum(int(d) for d in '123') == 6 and sum(range(4), 10) == 16
sum(r['q'] for r in rows)  # raises KeyError: 'q'
sum(r.get('q') for r in rows)  # raises TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
sum(rows)  # raises TypeError: unsupported operand type(s) for +: 'int' and 'dict'
sum('12')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(r for r in rows[0])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
