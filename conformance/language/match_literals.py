# match: literals, or-patterns, guards and the wildcard.
def name(v):
    match v:
        case 0: return 'zero'
        case 1 | 2 | 3: return 'small'
        case -1: return 'minus'
        case 1.5: return 'float'
        case 'a' | 'b': return 'letter'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case False: return 'false'
        case n if isinstance(n, int) and n > 100: return f'big {n}'
        case _: return 'other'
assert [name(v) for v in (0, 2, -1, 1.5, 'b', b'x', None, 500, 50, 'zz', [])] == [
    'zero', 'small', 'minus', 'float', 'letter', 'bytes', 'none', 'big 500', 'other', 'other', 'other']
assert name(True) == 'small' and name(False) == 'zero' and name(0.0) == 'zero' and name(2.0) == 'small'
match 5:
    case 6: assert False
match 'x':
    case captured: assert captured == 'x'
assert captured == 'x'
class Colour:
    RED, BLUE = 'red', 'blue'
def colour(v):
    match v:
        case Colour.RED: return 1
        case Colour.BLUE: return 2
assert colour('blue') == 2 and colour('green') is None
match = 5
case = match + 1
assert case == 6
