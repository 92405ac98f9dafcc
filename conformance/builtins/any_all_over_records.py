# any and all with conditions over records.
rows = [{'ok': True, 'n': 1}, {'ok': False, 'n': 5}]
assert any(r['ok'] for r in rows) and not all(r['ok'] for r in rows) and all(r['n'] > 0 for r in rows) and not any(r['n'] > 9 for r in rows) and all('n' in r for r in rows) and not any(())
assert all(a <= b for a, b in zip([1, 2], [1, 3])) and any(isinstance(v, str) for v in [1, 'a']) and all([]) is True
any(r['no'] for r in rows)  # raises KeyError: 'no'
all(rows[0]['n'])  # raises TypeError: 'int' object is not iterable
any(r.ok for r in rows)  # raises AttributeError: 'dict' object has no attribute 'ok'
all(n > 0 for n in [1, None])  # raises TypeError: '>' not supported between instances of 'NoneType' and 'int'
