# Tuples: fixed lists that can be keys.
t = (1, 'a', 1, None)
assert t.count(1) == 2 and t.index('a') == 1 and t.index(1, 1) == 2 and 1 in t and len(t) == 4 and t[0] == 1 and t[-1] is None and t[1:3] == ('a', 1)
assert t + (2,) == (1, 'a', 1, None, 2) and (0,) * 3 == (0, 0, 0) and () + () == () and t[::-1][0] is None
assert () == tuple() and (1,) == tuple([1]) and (1, 2) < (1, 3) and (1,) < (1, 0) and ('b', 1) > ('a', 9)
a, b = b, a = 1, 2
assert (a, b) == (2, 1)
assert {(0, 0): 'origin'}[0, 0] == 'origin' and hash((1, (2, 3))) == hash((1, (2, 3))) and sorted([(2, 'a'), (1, 'b')])[0] == (1, 'b')
assert repr((1,)) == '(1,)' and repr(()) == '()' and str((1, 'a')) == "(1, 'a')" and type((1)) is int
held = ([],)
held[0].append(1)
assert held == ([1],) and max((3, 1), (2, 9)) == (3, 1) and sum((1, 2)) == 3 and (1, 2) == (1.0, 2.0)
def both(): return 1, 2
x, y = both()
assert both() == (1, 2) and x + y == 3 and dict([(1, 2), (3, 4)]) == {1: 2, 3: 4}
t[0] = 5  # raises TypeError: 'tuple' object does not support item assignment
t.append(1)  # raises AttributeError: 'tuple' object has no attribute 'append'
t[9]  # raises IndexError: tuple index out of range
t['a']  # raises TypeError: tuple indices must be integers or slices, not str
t + [1]  # raises TypeError: can only concatenate tuple (not "list") to tuple
t + 1  # raises TypeError: can only concatenate tuple (not "int") to tuple
t.index('z')  # raises ValueError: tuple.index(x): x not in tuple
del t[0]  # raises TypeError: 'tuple' object doesn't support item deletion
{([],): 1}  # raises TypeError: unhashable type: 'list'
t < 5  # raises TypeError: '<' not supported between instances of 'tuple' and 'int'
