# Leaving loops and functions early.
def first(items, test):
    for x in items:
        if test(x): return x
    return None
assert first([1, 4, 6], lambda n: n % 2 == 0) == 4 and first([], bool) is None
def guard(d):
    if not d: return 'empty'
    if 'id' not in d: return 'no id'
    return d['id']
assert [guard(d) for d in ({}, {'a': 1}, {'id': 5})] == ['empty', 'no id', 5]
steps = []
for n in range(10):
    if n % 2: continue
    if n > 5: break
    steps.append(n)
assert steps == [0, 2, 4] and n == 6
first(5, bool)  # raises TypeError: 'int' object is not iterable
first([1], None)  # raises TypeError: 'NoneType' object is not callable
guard(5)  # raises TypeError: argument of type 'int' is not iterable
