# remove, pop, del and clear.
l = ['a', 'b', 'c', 'b', 'd']
assert l.remove('b') is None and l == ['a', 'c', 'b', 'd'] and l.pop() == 'd' and l.pop(0) == 'a' and l.pop(-1) == 'b' and l == ['c']
l = list(range(10))
del l[0]; del l[-1]; del l[2:4]; del l[::3]
assert l == [2, 5, 7, 8]
del l[:]
assert l == [] and l.clear() is None
l = [1, 1.0, True, 2]
l.remove(True)
assert l == [1.0, True, 2] and l.pop(True) is True and l == [1.0, 2]
keep = [1, 2, 3, 4]
keep[:] = [x for x in keep if x % 2]
assert keep == [1, 3]
rows = [{'id': 1}, {'id': 2}]
rows.remove({'id': 1})
assert rows == [{'id': 2}]
a, b = [1, 2, 3], [1, 2, 3]
while a: b.append(a.pop())
assert b == [1, 2, 3, 3, 2, 1]
[1].remove(2)  # raises ValueError: list.remove(x): x not in list
[].pop()  # raises IndexError: pop from empty list
[1].pop(1)  # raises IndexError: pop index out of range
[1].pop('0')  # raises TypeError: 'str' object cannot be interpreted as an integer
[1].pop(0, 1)  # raises TypeError: pop expected at most 1 argument, got 2
del [1][2]  # raises IndexError: list assignment index out of range
del [1]['a']  # raises TypeError: list indices must be integers or slices, not str
[1].clear(1)  # raises TypeError: list.clear() takes no arguments (1 given)
