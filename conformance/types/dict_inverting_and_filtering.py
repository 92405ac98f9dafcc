# New dicts from old ones.
d = {'a': 1, 'b': 2, 'c': 1}
assert {v: k for k, v in d.items()} == {1: 'c', 2: 'b'} and {k: v for k, v in d.items() if v == 1} == {'a': 1, 'c': 1} and {k: v * 2 for k, v in d.items()} == {'a': 2, 'b': 4, 'c': 2}
assert {k: d[k] for k in ('a', 'z') if k in d} == {'a': 1} and {k.upper(): v for k, v in d.items()} == {'A': 1, 'B': 2, 'C': 1} and dict(sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))) == {'b': 2, 'a': 1, 'c': 1}
inverse = {}
for k, v in d.items(): inverse.setdefault(v, []).append(k)
assert inverse == {1: ['a', 'c'], 2: ['b']} and sum(d.values()) == 4 and list(map(d.get, ['a', 'z'])) == [1, None] and all(k in d for k in 'ab')
for k in [k for k in d if d[k] == 1]: del d[k]
assert d == {'b': 2}
{k: v for k, v in d}  # raises ValueError: not enough values to unpack (expected 2, got 1)
{v: k for k, v in {'a': []}.items()}  # raises TypeError: unhashable type: 'list'
for k in d: del d[k]  # raises RuntimeError: dictionary changed size during iteration
