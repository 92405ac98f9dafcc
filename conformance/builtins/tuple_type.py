# tuple(...): elements that stay as they are.
assert tuple() == () and tuple('ab') == ('a', 'b') and tuple([1, 2]) == (1, 2) and tuple({'k': 1}) == ('k',) and tuple(x for x in range(2)) == (0, 1)
t = (1, 2)
assert tuple(t) is t and (1,) == tuple([1]) and 1, 2 == t
assert (5) == 5 and type((5)) is int and type((5,)) is tuple and len(((),)) == 1
assert {(1, 2): 'a'}[1, 2] == 'a' and {tuple('ab'), ('a', 'b')} == {('a', 'b')} and hash((1, 2)) == hash((1.0, 2.0))
class Pair(tuple):
    def swap(self): return Pair((self[1], self[0]))
assert Pair((1, 2)).swap() == (2, 1) and type(Pair((1, 2)) + (3,)) is tuple and Pair([1, 2])[0] == 1
tuple(5)  # raises TypeError: 'int' object is not iterable
tuple(None)  # raises TypeError: 'NoneType' object is not iterable
tuple(1, 2)  # raises TypeError: tuple expected at most 1 argument, got 2
t[0] = 5  # raises TypeError: 'tuple' object does not support item assignment
t[5]  # raises IndexError: tuple index out of range
t.append(3)  # raises AttributeError: 'tuple' object has no attribute 'append'
del t[0]  # raises TypeError: 'tuple' object doesn't support item deletion
