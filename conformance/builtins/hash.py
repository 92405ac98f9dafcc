# hash: equal values have equal hashes.
assert hash(1) == hash(1.0) == hash(True) == 1 and hash(0) == hash(0.0) == hash(-0.0) == hash(False) == 0
assert hash(-1) == -2 and hash(2 ** 61 - 1) == 0 and hash(2 ** 61) == 1 and hash(-2 ** 61) == -2
assert hash(0.5) == 1152921504606846976 and hash(float('inf')) == 314159 and hash(float('-inf')) == -314159
assert hash('abc') == hash('ab' + 'c') and hash((1, 'a')) == hash((1.0, 'a'))
assert hash(frozenset([1, 2])) == hash(frozenset([2, 1])) and hash(None) == hash(None)
class ById: pass
a, b = ById(), ById()
assert hash(a) == hash(a) and {a: 1}.get(b) is None
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, other): return (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash((self.x, self.y))
assert Point(1, 2) in {Point(1, 2)} and len({Point(1, 2), Point(1, 2), Point(2, 1)}) == 2
class NoHash:
    __hash__ = None
class Long:
    def __hash__(self): return 2 ** 70
assert hash(Long()) == hash(2 ** 70)
class Wrong:
    def __hash__(self): return 'text'
hash([])  # raises TypeError: unhashable type: 'list'
hash({})  # raises TypeError: unhashable type: 'dict'
hash((1, []))  # raises TypeError: unhashable type: 'list'
hash(NoHash())  # raises TypeError: unhashable type: 'NoHash'
hash(Wrong())  # raises TypeError: __hash__ method should return an integer
