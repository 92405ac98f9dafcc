# Attributes asked of a dict.
d = {'id': 1, 'name': 'x'}
d.id  # raises AttributeError: 'dict' object has no attribute 'id'
d.name  # raises AttributeError: 'dict' object has no attribute 'name'
d.add('a', 1)  # raises AttributeError: 'dict' object has no attribute 'add'
d.append('a')  # raises AttributeError: 'dict' object has no attribute 'append'
d.remove('id')  # raises AttributeError: 'dict' object has no attribute 'remove'
d.contains('id')  # raises AttributeError: 'dict' object has no attribute 'contains'
d.sort()  # raises AttributeError: 'dict' object has no attribute 'sort'
d.index('id')  # raises AttributeError: 'dict' object has no attribute 'index'
d.count('id')  # raises AttributeError: 'dict' object has no attribute 'count'
d.length  # raises AttributeError: 'dict' object has no attribute 'length'
d.lower()  # raises AttributeError: 'dict' object has no attribute 'lower'
d.name = 'y'  # raises AttributeError: 'dict' object has no attribute 'name'
del d.name  # raises AttributeError: 'dict' object has no attribute 'name'
d.items.sort()  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'sort'
d.keys[0]  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
d.values().get('a')  # raises AttributeError: 'dict_values' object has no attribute 'get'
