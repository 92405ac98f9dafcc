# The last entry comes and goes, under other names each time: what is not there is still found not to be there.
d, s = {"stays": 0}, {"stays"}
for i in range(5000):
    d[f"key {i}"] = i
    s.add(i)
    assert f"key {i}" in d and i in s and f"key {i - 1}" not in d and i - 1 not in s
    if i % 2:
        del d[f"key {i}"]
        s.remove(i)
    else:
        assert d.popitem() == (f"key {i}", i)
        s.discard(i)
    assert "missing" not in d and "missing" not in s and d.get(i) is None
assert d == {"stays": 0} and s == {"stays"} and list(d.copy()) == ["stays"]
class Thing: pass
for i in range(1000):
    setattr(Thing, f"name{i}", i)
    delattr(Thing, f"name{i}")
assert not hasattr(Thing, "name5")
queue = {}
for i in range(3000):
    queue[i] = i
    if i >= 10:
        del queue[next(iter(queue))]
    assert -i - 1 not in queue
assert list(queue) == list(range(2990, 3000))
