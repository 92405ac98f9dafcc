# {... for ...}.
assert {x % 3 for x in range(10)} == {0, 1, 2} and {c for c in 'banana' if c != 'n'} == {'a', 'b'} and {x for x in []} == set()
assert {(a, b) for a in range(2) for b in range(2) if a != b} == {(0, 1), (1, 0)} and type({x for x in 'a'}) is set
words = ['Ant', 'bee', 'ANT']
assert {w.lower() for w in words} == {'ant', 'bee'} and len({len(w) for w in words}) == 1
assert sorted({n * n for n in (-1, 1, 2)}) == [1, 4]
{[x] for x in 'a'}  # raises TypeError: unhashable type: 'list'
{x for x in None}  # raises TypeError: 'NoneType' object is not iterable
