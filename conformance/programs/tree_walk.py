# Trees of dicts and of objects.
tree = {'name': 'root', 'children': [{'name': 'a', 'children': [{'name': 'b', 'children': []}]}, {'name': 'c', 'children': []}]}
def names(n, depth=0):
    yield '  ' * depth + n['name']
    for c in n['children']: yield from names(c, depth + 1)
assert list(names(tree)) == ['root', '  a', '    b', '  c']
def count(n): return 1 + sum(map(count, n['children']))
def find(n, name):
    if n['name'] == name: return [name]
    for c in n['children']:
        if way := find(c, name): return [n['name']] + way
    return []
assert count(tree) == 4 and find(tree, 'b') == ['root', 'a', 'b'] and find(tree, 'z') == []
class Tree:
    def __init__(self, key, left=None, right=None): self.key, self.left, self.right = key, left, right
    def insert(self, key):
        side = 'left' if key < self.key else 'right'
        child = getattr(self, side)
        child.insert(key) if child else setattr(self, side, Tree(key))
        return self
    def __iter__(self):
        if self.left: yield from self.left
        yield self.key
        if self.right: yield from self.right
t = Tree(5)
for k in (2, 8, 1, 9, 3): t.insert(k)
assert list(t) == [1, 2, 3, 5, 8, 9] and 8 in t and sum(t) == 28
t.insert('x')  # raises TypeError: '<' not supported between instances of 'str' and 'int'
count({'name': 'x'})  # raises KeyError: 'children'
count(None)  # raises TypeError: 'NoneType' object is not subscriptable
