# Merging, gaps and overlaps of intervals.
def merge(spans):
    out = []
    for a, b in sorted(spans):
        if out and a <= out[-1][1]: out[-1][1] = max(out[-1][1], b)
        else: out.append([a, b])
    return out
assert merge([(5, 8), (1, 3), (2, 4), (9, 9)]) == [[1, 4], [5, 8], [9, 9]] and merge([]) == []
def gaps(spans): return [(a[1], b[0]) for a, b in zip(merge(spans), merge(spans)[1:])]
assert gaps([(1, 2), (5, 6)]) == [(2, 5)] and any(a < d and c < b for (a, b), (c, d) in [((1, 5), (4, 9))])
def most(spans):
    events = sorted([(a, 1) for a, _ in spans] + [(b, -1) for _, b in spans])
    best = now = 0
    for _, change in events:
        now += change
        best = max(best, now)
    return best
assert most([(1, 4), (2, 5), (3, 6), (7, 8)]) == 3
merge([(1, 2, 3)])  # raises ValueError: too many values to unpack (expected 2)
merge([1, 2])  # raises TypeError: cannot unpack non-iterable int object
merge([(1, 2), ('a', 'b')])  # raises TypeError: '<' not supported between instances of 'str' and 'int'
merge(None)  # raises TypeError: 'NoneType' object is not iterable
