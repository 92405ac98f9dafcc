# A list of linked nodes.
class Node:
    def __init__(self, value, rest=None): self.value, self.rest = value, rest
class Linked:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)): self.head = Node(x, self.head)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.rest
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return f"Linked({', '.join(map(repr, self))})"
    def reverse(self):
        before, node = None, self.head
        while node: node.rest, before, node = before, node, node.rest
        self.head = before
l = Linked([1, 'a', None])
assert list(l) == [1, 'a', None] and len(l) == 3 and repr(l) == "Linked(1, 'a', None)" and 'a' in l and not Linked()
l.reverse()
assert list(l) == [None, 'a', 1] and [*Linked('xy')] == ['x', 'y']
Linked().head.value  # raises AttributeError: 'NoneType' object has no attribute 'value'
l[0]  # raises TypeError: 'Linked' object is not subscriptable
