# Equal objects, equal hashes, and identity.
class Id: pass
class Val:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Val) and self.v == o.v
    def __hash__(self): return hash((Val, self.v))
a, b = Id(), Id()
assert a != b and a == a and len({a, b, a}) == 2 and [a].index(a) == 0 and b not in [a]
assert Val(1) == Val(1) and Val(1) != Val(2) and len({Val(1), Val(1)}) == 1 and Val(1) in [Val(1)] and {Val(1): 'x'}[Val(1)] == 'x' and [Val(1), 2].count(Val(1)) == 1
assert 1 == 1.0 == True and '1' != 1 and [1] != (1,) and {} == dict() and set() == frozenset() and b'a' != 'a' and None != 0 and 0.1 + 0.2 != 0.3
assert (1, [2]) == (1, [2]) and {'a': [1]} == {'a': [1]} and range(3) == range(0, 3) and {1: 'a'} != {1: 'b'}
{Val([])}  # raises TypeError: unhashable type: 'list'
[a].index(5)  # raises ValueError: 5 is not in list
