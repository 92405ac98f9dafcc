# Reading answers as if they had another shape.
answer = {'items': [{'id': 1, 'tags': ['a']}, {'id': 2}], 'total': 2, 'next': None}
answer['data']  # raises KeyError: 'data'
answer[0]  # raises KeyError: 0
answer['items']['id']  # raises TypeError: list indices must be integers or slices, not str
answer['items'][2]  # raises IndexError: list index out of range
answer['items'][1]['tags']  # raises KeyError: 'tags'
answer['items'].id  # raises AttributeError: 'list' object has no attribute 'id'
answer['items'][0].id  # raises AttributeError: 'dict' object has no attribute 'id'
answer['total']['count']  # raises TypeError: 'int' object is not subscriptable
answer['total'][0]  # raises TypeError: 'int' object is not subscriptable
len(answer['total'])  # raises TypeError: object of type 'int' has no len()
answer['next']['page']  # raises TypeError: 'NoneType' object is not subscriptable
answer['next'] + 1  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
[r['id'] for r in answer]  # raises TypeError: string indices must be integers, not 'str'
[r['id'] for r in answer['items']['rows']]  # raises TypeError: list indices must be integers or slices, not str
for r in answer['total']: pass  # raises TypeError: 'int' object is not iterable
for k, v in answer: pass  # raises ValueError: too many values to unpack (expected 2)
for i, r in answer['items']: pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
sum(r['tags'] for r in answer['items'][:1])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
sum(answer['items'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'dict'
max(answer['items'])  # raises TypeError: '>' not supported between instances of 'dict' and 'dict'
sorted(answer['items'])  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
','.join(answer['items'])  # raises TypeError: sequence item 0: expected str instance, dict found
answer.items['id']  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
answer.get('page').get('n')  # raises AttributeError: 'NoneType' object has no attribute 'get'
answer.get('items')['id']  # raises TypeError: list indices must be integers or slices, not str
answer['items'].get('id')  # raises AttributeError: 'list' object has no attribute 'get'
answer()['items']  # raises TypeError: 'dict' object is not callable
set(answer['items'])  # raises TypeError: unhashable type: 'dict'
{answer: 1}  # raises TypeError: unhashable type: 'dict'
'Total: ' + answer['total']  # raises TypeError: can only concatenate str (not "int") to str
