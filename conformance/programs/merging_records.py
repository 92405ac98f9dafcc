# Joining lists of records by key.
users = [{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]
orders = [{'user': 1, 'sum': 5}, {'user': 1, 'sum': 7}, {'user': 3, 'sum': 1}]
by_id = {u['id']: u for u in users}
joined = [{**o, 'name': by_id.get(o['user'], {}).get('name', '?')} for o in orders]
assert joined[0] == {'user': 1, 'sum': 5, 'name': 'Ann'} and joined[2]['name'] == '?'
totals = {u['name']: sum(o['sum'] for o in orders if o['user'] == u['id']) for u in users}
assert totals == {'Ann': 12, 'Bob': 0} and {o['user'] for o in orders} - by_id.keys() == {3}
def deep_merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = deep_merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
assert deep_merge({'a': {'x': 1, 'y': 2}, 'b': 1}, {'a': {'y': 3}, 'c': 4}) == {'a': {'x': 1, 'y': 3}, 'b': 1, 'c': 4}
old, new = {'a': 1, 'b': 2}, {'b': 3, 'c': 4}
assert {k: (old.get(k), new.get(k)) for k in sorted(old.keys() | new.keys()) if old.get(k) != new.get(k)} == {'a': (1, None), 'b': (2, 3), 'c': (None, 4)}
by_id[3]['name']  # raises KeyError: 3
users['id']  # raises TypeError: list indices must be integers or slices, not str
users[0]['email'].lower()  # raises KeyError: 'email'
