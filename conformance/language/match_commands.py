# match on split text.
def run(line):
    match line.split():
        case []: return 'nothing'
        case ['quit' | 'exit']: return 'bye'
        case ['go', ('north' | 'south') as way]: return f'going {way}'
        case ['go', other]: return f'no way {other}'
        case ['take', *things] if things: return ' and '.join(things)
        case ['add', a, b]: return int(a) + int(b)
        case [first, *_]: return f'unknown {first}'
assert [run(l) for l in ('', 'exit', 'go north', 'go up', 'take a b', 'add 1 2', 'take', 'dance now')] == [
    'nothing', 'bye', 'going north', 'no way up', 'a and b', 3, 'unknown take', 'unknown dance']
run('add 1 x')  # raises ValueError: invalid literal for int() with base 10: 'x'
run(None)  # raises AttributeError: 'NoneType' object has no attribute 'split'
