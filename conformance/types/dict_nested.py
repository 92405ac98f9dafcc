# Dicts in dicts.
d = {'user': {'name': 'Ann', 'tags': ['x', 'y'], 'address': {'city': 'Ulm'}}}
assert d['user']['address']['city'] == 'Ulm' and d['user']['tags'][-1] == 'y' and d.get('user', {}).get('phone', 'none') == 'none'
d['user']['address']['zip'] = 89073
d['user']['tags'].append('z')
d['user'].setdefault('visits', []).append(1)
assert d['user']['address'] == {'city': 'Ulm', 'zip': 89073} and d['user']['visits'] == [1] and len(d['user']) == 4
del d['user']['address']['zip']
assert 'zip' not in d['user']['address']
d['user']['phone']['home']  # raises KeyError: 'phone'
d['user']['name']['first']  # raises TypeError: string indices must be integers, not 'str'
d['users']['name']  # raises KeyError: 'users'
d['user']['tags']['x']  # raises TypeError: list indices must be integers or slices, not str
d['user'].address  # raises AttributeError: 'dict' object has no attribute 'address'
d['new']['key'] = 1  # raises KeyError: 'new'
