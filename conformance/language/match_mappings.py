# match: dicts by their keys.
def kind(v):
    match v:
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': 'rect', 'size': [w, h]}: return f'rect {w}x{h}'
        case {'error': {'code': int(code)}}: return f'error {code}'
        case {'items': [first, *_], **rest}: return f'{first} {rest}'
        case {1: one}: return f'int key {one}'
        case {}: return 'any dict'
    return 'no dict'
assert kind({'type': 'circle', 'r': 2, 'more': 0}) == 'circle 2' and kind({'type': 'rect', 'size': (3, 4)}) == 'rect 3x4'
assert kind({'error': {'code': 404}}) == 'error 404' and kind({'error': {'code': 'x'}}) == 'any dict' and kind({'items': [1, 2], 'n': 5}) == "1 {'n': 5}"
assert kind({1: 'x'}) == 'int key x' and kind({}) == 'any dict' and kind([]) == kind('a') == 'no dict'
match {'a': 1, 'b': 2}:
    case {'a': a, **others}: assert a == 1 and others == {'b': 2}
match {'a': None}:
    case {'a': None}: found = True
assert found
class D(dict):
    def __missing__(self, key): return 'made'
match D():
    case {'k': v}: assert False
    case _: pass
