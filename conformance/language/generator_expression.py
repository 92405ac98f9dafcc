# (... for ...): values one at a time.
g = (x * x for x in range(3))
assert next(g) == 0 and list(g) == [1, 4] and list(g) == [] and sum(x for x in (1, 2)) == 3
made = []
def note(x):
    made.append(x)
    return x
lazy = (note(x) for x in (1, 2))
assert made == [] and next(lazy) == 1 and made == [1]
assert max((len(w) for w in ['a', 'bb']), default=0) == 2 and ''.join(c for c in 'a1b' if c.isalpha()) == 'ab' and any(x > 1 for x in [1, 2])
source = [1, 2]
late = (x for x in source)
source.append(3)
assert list(late) == [1, 2, 3]
n = 10
scaled = (x * n for x in [1])
n = 5
assert list(scaled) == [5] and dict((k, 1) for k in 'ab') == {'a': 1, 'b': 1} and sorted((x for x in 'ba'), reverse=True) == ['b', 'a']
assert list((x, y) for x in range(2) for y in 'a') == [(0, 'a'), (1, 'a')]
(x for x in 5)  # raises TypeError: 'int' object is not iterable
len(x for x in [])  # raises TypeError: object of type 'generator' has no len()
(x for x in [1])[0]  # raises TypeError: 'generator' object is not subscriptable
next(1 / x for x in [0])  # raises ZeroDivisionError: division by zero
