# range for steps, indices and slices.
assert list(range(0, 10, 4)) == [0, 4, 8] and list(range(3, -1, -1)) == [3, 2, 1, 0] and [i for i in range(-2, 2)] == [-2, -1, 0, 1] and sum(range(0, 101, 2)) == 2550
l = ['a', 'b', 'c']
assert [l[i] for i in range(len(l) - 1, -1, -1)] == ['c', 'b', 'a'] and {i: l[i] for i in range(len(l))} == {0: 'a', 1: 'b', 2: 'c'} and 5 in range(1, 10, 2) and 6 not in range(1, 10, 2)
r = range(10)
assert r[2:5] == range(2, 5) and r[-1] == 9 and r[::3] == range(0, 10, 3) and len(r[5:]) == 5 and list(r[::-1])[:2] == [9, 8] and r.index(4) == 4 and min(r) == 0 and tuple(r[:2]) == (0, 1)
for i in range(3): pass
assert i == 2 and not range(5, 5) and range(3) == range(0, 3, 1) and {range(2): 'key'}[range(2)] == 'key'
r[10]  # raises IndexError: range object index out of range
r['a']  # raises TypeError: range indices must be integers or slices, not str
r + [1]  # raises TypeError: unsupported operand type(s) for +: 'range' and 'list'
r.append(1)  # raises AttributeError: 'range' object has no attribute 'append'
l[range(1)]  # raises TypeError: list indices must be integers or slices, not range
