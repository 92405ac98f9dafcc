# __eq__, __lt__ and their like.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
    def __le__(self, o): return self.n <= o.n
    def __hash__(self): return hash(self.n)
assert V(1) == V(1) and V(1) != V(2) and not V(1) == 1 and V(1) != 1 and V(1) < V(2) and V(2) > V(1) and V(1) <= V(1) and V(2) >= V(1)
assert sorted([V(3), V(1)])[0].n == 1 and max([V(1), V(5)]).n == 5 and V(1) in [V(1)] and {V(1): 'a'}[V(1)] == 'a' and len({V(1), V(1)}) == 1
class Reflected:
    def __gt__(self, o): return 'gt'
    def __eq__(self, o): return 'eq'
    __hash__ = None
assert (1 < Reflected()) == 'gt' and (1 == Reflected()) == 'eq' and (Reflected() == 1) == 'eq'
class OnlyEq:
    def __eq__(self, o): return True
assert (OnlyEq() != 5) is False and 5 == OnlyEq() and [1, 2] == [OnlyEq(), OnlyEq()]
class Ne:
    def __ne__(self, o): return 'ne'
assert (Ne() != 1) == 'ne' and (Ne() == 1) is False
class Sub(V):
    def __lt__(self, o): return 'sub'
assert (V(1) > Sub(2)) == 'sub' and (Sub(1) < V(0)) == 'sub'
V(1) < 1  # raises TypeError: '<' not supported between instances of 'V' and 'int'
V(1) > 'a'  # raises TypeError: '>' not supported between instances of 'V' and 'str'
hash(OnlyEq())  # raises TypeError: unhashable type: 'OnlyEq'
hash(Reflected())  # raises TypeError: unhashable type: 'Reflected'
object() < object()  # raises TypeError: '<' not supported between instances of 'object' and 'object'
V(1) <= 5  # raises AttributeError: 'int' object has no attribute 'n'
