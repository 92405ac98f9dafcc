# match: types and attributes.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
def what(v):
    match v:
        case bool(): return 'bool'
        case int(n) if n > 9: return f'big {n}'
        case int() | float(): return 'number'
        case str(s): return f'text {s}'
        case list() | tuple(): return 'sequence'
        case Point(0, 0): return 'origin'
        case Point(x, y=0): return f'on x at {x}'
        case Point() as p: return f'point {p.x} {p.y}'
        case Node(value=v, next=Node(value=w)): return f'{v} then {w}'
        case Node(): return 'node'
        case ValueError(args=[message]): return message
        case _: return 'other'
assert [what(v) for v in (True, 10, 2.5, 'a', (1,), Point(0, 0), Point(5, 0), Point(1, 2))] == [
    'bool', 'big 10', 'number', 'text a', 'sequence', 'origin', 'on x at 5', 'point 1 2']
assert what(Node(1, Node(2))) == '1 then 2' and what(Node(1)) == 'node' and what(ValueError('bad')) == 'bad' and what({}) == 'other'
match {'p': Point(1, [2, 3])}:
    case {'p': Point(y=[_, last])}: assert last == 3
def too_many(v):
    match v:
        case Point(1, 2, 3): pass
too_many(Point(1, 2))  # raises TypeError: Point() accepts 2 positional sub-patterns (3 given)
def positional(v):
    match v:
        case Node(1): pass
positional(Node(1))  # raises TypeError: Node() accepts 0 positional sub-patterns (1 given)
number = 5
def no_class(v):
    match v:
        case number(): pass
no_class(1)  # raises TypeError: called match pattern must be a class
