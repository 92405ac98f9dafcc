# Keys that were chosen to meet in one place of a hash table make it no slower than others.
inverse = pow(0x9E3779B97F4A7C15, -1, 1 << 64)
chosen = [key for key in (i * inverse % (1 << 64) for i in range(1_000_000)) if key < 1 << 60]
assert len(chosen) > 50_000
d = dict.fromkeys(chosen)
assert len(d) == len(chosen)
assert all(key in d for key in chosen)

for step in (1 << 16, 1 << 32, 1 << 40, 1 << 44, 1 << 52, (1 << 61) + 1):
    keys = [i * step for i in range(20_000)]
    assert len(set(keys)) == len(keys)
    assert len(set(float(key) for key in keys)) == len(keys)
    assert len({(key, 0) for key in keys}) == len(keys)

# So do ints of equal hash, which anybody can write down.
from collections import Counter
from fractions import Fraction
prime = (1 << 61) - 1
keys = [i * prime for i in range(100_000)]
d = {key: i for i, key in enumerate(keys)}
assert len(d) == len(keys) and all(d[key] == i for i, key in enumerate(keys))
assert list(d) == keys and list(d.copy()) == keys and len(set(keys) | set(d)) == len(keys)
assert len(set(keys) & set(keys[::2])) == 50_000 and sorted(set(keys)) == keys
assert prime * 200_000 not in d and d[Fraction(prime * 99_999)] == 99_999 and d.get(Fraction(1, prime + 1)) is None
big = prime << 40
d[big] = 'int'
for i in range(0, 100_000, 2): del d[keys[i]]
assert len(d) == 50_001 and keys[0] not in d and keys[10] not in d and d[keys[11]] == 11
d[keys[10]] = 'again'
assert list(d)[-2:] == [big, keys[10]] and d.popitem() == (keys[10], 'again') and keys[10] not in d
assert dict.fromkeys(keys, 1) == Counter(keys) and {*keys} == {*reversed(keys)}
class Same(int): pass
assert d[Same(keys[99_999])] == 99_999
class Equal:
    def __hash__(self): return 0
    def __eq__(self, other): return other == keys[77_777]
assert d[Equal()] == 77_777
d.clear()
assert not d and keys[5] not in d
