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
