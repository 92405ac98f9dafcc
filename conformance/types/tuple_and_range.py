# Tuples and ranges.
t = (1, 2, 3, 2)
assert t.count(2) == 2 and t.index(2) == 1 and t.index(2, 2) == 3 and t + (4,) == (1, 2, 3, 2, 4) and t * 0 == () and (0,) * 2 == (0, 0)
assert tuple() == () and tuple('ab') == ('a', 'b') and tuple([1]) == (1,) and 1 in t and len(t) == 4 and (1, 2) < (1, 2, 0) and hash((1, 2)) == hash((1, 2))
assert repr((1,)) == '(1,)' and repr(()) == '()' and repr((1, 'a')) == "(1, 'a')" and {(1, (2,)): 'x'}[1, (2,)] == 'x'
l = []
u = (l,)
u[0].append(1)
assert u == ([1],) and max((1, 2), (1, 3)) == (1, 3) and tuple(reversed((1, 2))) == (2, 1) and sorted([(2, 'a'), (1, 'b')]) == [(1, 'b'), (2, 'a')]
r = range(2, 20, 3)
assert list(r) == [2, 5, 8, 11, 14, 17] and len(r) == 6 and r[1] == 5 and r[-1] == 17 and 8 in r and 9 not in r and 8.0 in r and 'a' not in r
assert r.index(8) == 2 and r.count(5) == 1 and r.count(6) == 0 and (r.start, r.stop, r.step) == (2, 20, 3) and r[1:3] == range(5, 11, 3) and r[::-1] == range(17, -1, -3)
assert list(range(5, 0, -2)) == [5, 3, 1] and list(range(0)) == [] and list(range(3, 1)) == [] and not range(0) and range(0) == range(5, 5) and range(0, 3, 2) == range(0, 4, 2)
assert repr(range(3)) == 'range(0, 3)' and repr(range(1, 5, 2)) == 'range(1, 5, 2)' and hash(range(3)) == hash(range(0, 3)) and list(reversed(range(3))) == [2, 1, 0]
assert len(range(10 ** 6)) == 10 ** 6 and sum(range(101)) == 5050
assert min(range(5, 9)) == 5 and isinstance(range(1), range) and range(True) == range(1) and (*range(2), *(5,)) == (0, 1, 5)
(1, 2).index(3)  # raises ValueError: tuple.index(x): x not in tuple
(1,) + [2]  # raises TypeError: can only concatenate tuple (not "list") to tuple
(1, []) < (1, 'a')  # raises TypeError: '<' not supported between instances of 'list' and 'str'
tuple(5)  # raises TypeError: 'int' object is not iterable
(1, 2).append(3)  # raises AttributeError: 'tuple' object has no attribute 'append'
hash(([],))  # raises TypeError: unhashable type: 'list'
range()  # raises TypeError: range expected at least 1 argument, got 0
range(1, 2, 0)  # raises ValueError: range() arg 3 must not be zero
range('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
range(1, 2, 3, 4)  # raises TypeError: range expected at most 3 arguments, got 4
range(3).index(5)  # raises ValueError: 5 is not in range
range(3) + range(2)  # raises TypeError: unsupported operand type(s) for +: 'range' and 'range'
range(10 ** 3)[10 ** 30]  # raises IndexError: range object index out of range
range(3).append(1)  # raises AttributeError: 'range' object has no attribute 'append'
range(2) < range(3)  # raises TypeError: '<' not supported between instances of 'range' and 'range'
