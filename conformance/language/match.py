# Structural pattern matching.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Colour:
    RED = 'red'

def kind(v):
    match v:
        case None | True | False: return f'const {v}'
        case 0: return 'zero'
        case -1.5 | 2.5: return 'float'
        case 'a' | 'b' as letter: return 'letter ' + letter
        case Colour.RED: return 'dotted'
        case int(n) if n > 100: return f'big {n}'
        case int(): return 'int'
        case str() as s: return 'str ' + s
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [0, *rest]: return f'zero then {rest}'
        case (x, [y, *_], {'k': k}): return f'nested {x} {y} {k}'
        case [first, *_, last]: return f'{first}..{last}'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': t, **others}: return f'{t} {others}'
        case {}: return 'dict'
        case Point(0, 0): return 'origin'
        case Point(x=0, y=y): return f'on y at {y}'
        case Point(x, y) if x == y: return 'diagonal'
        case Point(): return 'point'
        case _: return 'other'

assert [kind(v) for v in (None, True, 0, 2.5, 'b', 'red', 500, 7, 'zz')] == [
    'const None', 'const True', 'zero', 'float', 'letter b', 'dotted', 'big 500', 'int', 'str zz']
assert [kind(v) for v in ([], [5], (0, 1, 2), [1, (2, 3), {'k': 4, 'z': 0}], [1, 2, 3, 4], range(3))] == [
    'empty', 'one 5', 'zero then [1, 2]', 'nested 1 2 4', '1..4', 'zero then [1, 2]']
assert [kind(v) for v in ({'type': 'circle', 'r': 2}, {'type': 'x', 'a': 1}, {'q': 1}, {})] == [
    'circle 2', "x {'a': 1}", 'dict', 'dict']
assert [kind(Point(*p)) for p in ((0, 0), (0, 5), (3, 3), (1, 2))] == ['origin', 'on y at 5', 'diagonal', 'point']
assert kind({1, 2}) == kind(b'ab') == kind(object()) == 'other'

match 1, 2:
    case a, b:
        assert (a, b) == (1, 2)
match 'abc':
    case ['a', *_]: assert False, 'a str is no sequence here'
    case _: pass
match 5:
    case 1: assert False
match = case = 3
assert match * case == 9
match {'n': {'m': [1, {'deep': 'x'}]}}:
    case {'n': {'m': [_, {'deep': found}]}}:
        assert found == 'x'
match (1, 'a'):
    case (int() | float() as num, str(text)):
        assert num == 1 and text == 'a'
match True:
    case 1: equal = 'True == 1'
assert equal == 'True == 1'

def bad(v):
    match v:
        case Point(1, 2, 3): pass
bad(Point(1, 2))  # raises TypeError: Point() accepts 2 positional sub-patterns (3 given)
def not_class(v):
    three = 3
    match v:
        case three(): pass
not_class(1)  # raises TypeError: called match pattern must be a class
def plain(v):
    class P: pass
    match P():
        case P(1): pass
plain(1)  # raises TypeError: P() accepts 0 positional sub-patterns (1 given)
