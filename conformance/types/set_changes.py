# add, discard, remove, pop, update and their like.
s = {1, 2}
assert s.add(3) is None and s.add(1) is None and s == {1, 2, 3} and s.discard(9) is None and s.remove(1) is None and s == {2, 3}
s.update([4], (5,), {6: 0}, 'a'); s.update()
assert s == {2, 3, 4, 5, 6, 'a'}
s.intersection_update({2, 3, 'a', 'z'}); s.difference_update([2], [99]); s.symmetric_difference_update({3, 7})
assert s == {'a', 7}
s |= {1}; s &= {1, 7}; s -= {7}; s ^= {1, 2}
assert s == {2} and s.pop() == 2 and s == set() and len(s) == 0
s.clear()
a = b = {1}
a |= {2}
assert b == {1, 2}
a = a | {3}
assert b == {1, 2} and a.copy() == a and a.copy() is not a
seen, twice = set(), []
for x in [1, 2, 1, 3, 2]:
    if x in seen: twice.append(x)
    seen.add(x)
assert twice == [1, 2] and len(seen) == 3
seen.update(5)  # raises TypeError: 'int' object is not iterable
seen.add([1])  # raises TypeError: unhashable type: 'list'
seen.add()  # raises TypeError: set.add() takes exactly one argument (0 given)
seen.remove(99)  # raises KeyError: 99
seen.remove('x')  # raises KeyError: 'x'
set().pop()  # raises KeyError: 'pop from an empty set'
seen |= [1]  # raises TypeError: unsupported operand type(s) for |=: 'set' and 'list'
seen -= 1  # raises TypeError: unsupported operand type(s) for -=: 'set' and 'int'
seen.append(1)  # raises AttributeError: 'set' object has no attribute 'append'
