# match: lists and tuples.
def shape(v):
    match v:
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [0, *rest]: return f'zero, {rest}'
        case [x, y] if x == y: return 'twins'
        case (x, y): return f'pair {x} {y}'
        case [first, *_, last] if len(v) > 4: return f'{first}..{last}'
        case [[a, b], *_]: return f'nested {a} {b}'
        case [*all_of_it]: return f'list {all_of_it}'
    return 'no sequence'
assert [shape(v) for v in ([], [5], (0, 1, 2), [3, 3], (3, 4), range(6), [[1, 2], 3, 4], [7, 8, 9])] == [
    'empty', 'one 5', 'zero, [1, 2]', 'twins', 'pair 3 4', 'zero, [1, 2, 3, 4, 5]', 'nested 1 2', 'list [7, 8, 9]']
assert shape('ab') == shape(b'ab') == shape({1, 2}) == shape({'a': 1}) == shape(5) == shape(iter([1])) == 'no sequence'
match 1, 2, 3:
    case a, *b: assert (a, b) == (1, [2, 3])
match [1, [2, [3]]]:
    case [_, [_, [deep]]]: assert deep == 3
match ['go', 'north']:
    case ['go', ('north' | 'south') as way]: assert way == 'north'
match [1, 2]:
    case [int(), str()]: assert False
    case [int() as i, _]: assert i == 1
