# Assignment to several targets at once.
a, b = 1, 2
a, b = b, a
assert (a, b) == (2, 1)
(a, [b, (c, d)]), e = [1, (2, 'xy')], {'k': 1}.items()
assert (a, b, c, d) == (1, 2, 'x', 'y')
first, *middle, last = range(5)
assert (first, middle, last) == (0, [1, 2, 3], 4)
*start, end = 'ab'
assert start == ['a'] and end == 'b'
x, *none = (1,)
assert none == []
[p, q] = {3: 0, 4: 0}
assert p + q == 7
box = [0, 0]
box[0], box[1] = box[1], 5
i, box[i] = 1, 9
assert box == [0, 9]

class O: pass
o = O()
o.x, o.y = 1, 2
assert o.x + o.y == 3
for k, (v, *w) in [(1, 'abc'), (2, 'd')]:
    assert w == (['b', 'c'] if k == 1 else [])
assert [m + n for m, n in zip([1, 2], [3, 4])] == [4, 6]
u = v = []
assert u is v

assert [*range(2), *'ab', *{}] == [0, 1, 'a', 'b']
assert (*[1], 2) == (1, 2)
assert {*[1], *[1, 2]} == {1, 2}
assert {'a': 1, **{'a': 2, 'b': 3}, 'c': 4} == {'a': 2, 'b': 3, 'c': 4}

a, b = [1, 2, 3]  # raises ValueError: too many values to unpack (expected 2)
a, b = [1]  # raises ValueError: not enough values to unpack (expected 2, got 1)
a, b, *c = [1]  # raises ValueError: not enough values to unpack (expected at least 2, got 1)
a, b = 5  # raises TypeError: cannot unpack non-iterable int object
a, b = None  # raises TypeError: cannot unpack non-iterable NoneType object
(a, b), c = 1, 2  # raises TypeError: cannot unpack non-iterable int object
a, b = iter([1, 2, 3])  # raises ValueError: too many values to unpack (expected 2)
a, = ''  # raises ValueError: not enough values to unpack (expected 1, got 0)
[*5]  # raises TypeError: Value after * must be an iterable, not int
{**[1]}  # raises TypeError: 'list' object is not a mapping
for a, b in [(1, 2, 3)]: pass  # raises ValueError: too many values to unpack (expected 2)
