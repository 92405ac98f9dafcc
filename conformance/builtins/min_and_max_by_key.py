# The record with the least or most of something.
rows = [{'id': 1, 'v': 5}, {'id': 2, 'v': 9}, {'id': 3, 'v': 9}]
assert max(rows, key=lambda r: r['v'])['id'] == 2 and min(rows, key=lambda r: r['v'])['id'] == 1 and max(rows, key=lambda r: (r['v'], r['id']))['id'] == 3
assert max((r['v'] for r in rows if r['id'] > 5), default=None) is None and min(['bb', 'a'], key=len) == 'a' and max({'x': 1, 'y': 2}.items(), key=lambda kv: kv[1])[0] == 'y'
max(rows)  # raises TypeError: '>' not supported between instances of 'dict' and 'dict'
max([], key=len)  # raises ValueError: max() iterable argument is empty
min(rows, key=lambda r: r['w'])  # raises KeyError: 'w'
max(rows, key='v')  # raises TypeError: 'str' object is not callable
max([None, 1])  # raises TypeError: '>' not supported between instances of 'int' and 'NoneType'
max(rows[0], rows[1])  # raises TypeError: '>' not supported between instances of 'dict' and 'dict'
