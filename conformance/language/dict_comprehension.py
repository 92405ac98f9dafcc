# {k: v for ...}.
assert {x: x * x for x in range(3)} == {0: 0, 1: 1, 2: 4} and {k: v for k, v in [('a', 1)]} == {'a': 1} and {v: k for k, v in {'a': 1}.items()} == {1: 'a'}
assert {x % 2: x for x in range(5)} == {0: 4, 1: 3} and {w: len(w) for w in ['a', 'bb'] if len(w) > 1} == {'bb': 2} and {x: 0 for x in ()} == {}
assert {k: {n: 0 for n in range(2)} for k in 'ab'} == {'a': {0: 0, 1: 0}, 'b': {0: 0, 1: 0}} and list({c: 1 for c in 'hello'}) == ['h', 'e', 'l', 'o']
order = []
def n(v):
    order.append(v)
    return v
{n('k'): n('v') for _ in range(1)}
assert order == ['k', 'v']
rows = [{'id': 1, 'n': 'x'}, {'id': 2, 'n': 'y'}]
by_id = {r['id']: r for r in rows}
assert by_id[2]['n'] == 'y' and {i: w for i, w in enumerate('ab', 1)} == {1: 'a', 2: 'b'}
{[]: 1 for _ in 'a'}  # raises TypeError: unhashable type: 'list'
{r['missing']: 1 for r in rows}  # raises KeyError: 'missing'
{k: v for k in 'ab'}  # raises NameError: name 'v' is not defined
{k: v for k, v in 'ab'}  # raises ValueError: not enough values to unpack (expected 2, got 1)
