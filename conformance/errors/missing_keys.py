# A key that a dict does not have.
user = {'id': 7, 'name': 'Ann', 3: 'three', (1, 2): 'pair', None: 0}
user['email']  # raises KeyError: 'email'
user[7]  # raises KeyError: 7
user['3']  # raises KeyError: '3'
user[2.5]  # raises KeyError: 2.5
user[(2, 1)]  # raises KeyError: (2, 1)
user[True]  # raises KeyError: True
user["it's"]  # raises KeyError: "it's"
user['']  # raises KeyError: ''
user['a\nb']  # raises KeyError: 'a\nb'
user[b'id']  # raises KeyError: b'id'
del user['email']  # raises KeyError: 'email'
user.pop('email')  # raises KeyError: 'email'
user.pop(9)  # raises KeyError: 9
{}.popitem()  # raises KeyError: 'popitem(): dictionary is empty'
{'a': {'b': 1}}['a']['c']  # raises KeyError: 'c'
[{'id': 1}, {'ID': 2}][1]['id']  # raises KeyError: 'id'
[row['id'] for row in [{'id': 1}, {}]]  # raises KeyError: 'id'
counts = {}
counts['x'] += 1  # raises KeyError: 'x'
counts['x'].append(1)  # raises KeyError: 'x'
'{name} {age}'.format(**{'name': 'a'})  # raises KeyError: 'age'
'%(age)d' % {'name': 1}  # raises KeyError: 'age'
{1, 2}.remove(3)  # raises KeyError: 3
{'a'}.remove('b')  # raises KeyError: 'b'
set().pop()  # raises KeyError: 'pop from an empty set'
sorted(['b'], key={'a': 1}.__getitem__)  # raises KeyError: 'b'
class Table(dict): pass
Table()['row']  # raises KeyError: 'row'
