# in asks for keys.
d = {'a': 1, 2: None}
assert 'a' in d and 2 in d and 2.0 in d and 1 not in d and None not in d and 1 in d.values() and ('a', 1) in d.items() and 'b' not in d.keys()
assert [k for k in ('a', 'b') if k in d] == ['a'] and (d.get(2, 'x') is None) and any(v is None for v in d.values())
[1] in d  # raises TypeError: unhashable type: 'list'
{} in d  # raises TypeError: unhashable type: 'dict'
'a' in d['a']  # raises TypeError: argument of type 'int' is not iterable
