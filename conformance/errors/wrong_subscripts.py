# Subscripts of the wrong kind, and things that take none.
items, text, pair, table = [1, 2], 'abc', (1, 2), {'a': 1}
items['a']  # raises TypeError: list indices must be integers or slices, not str
items['0']  # raises TypeError: list indices must be integers or slices, not str
items[1.0]  # raises TypeError: list indices must be integers or slices, not float
items[None]  # raises TypeError: list indices must be integers or slices, not NoneType
items[1, 2]  # raises TypeError: list indices must be integers or slices, not tuple
items[[0]]  # raises TypeError: list indices must be integers or slices, not list
items['a'] = 1  # raises TypeError: list indices must be integers or slices, not str
del items['a']  # raises TypeError: list indices must be integers or slices, not str
items['a':]  # raises TypeError: slice indices must be integers or None or have an __index__ method
items[0:1.5]  # raises TypeError: slice indices must be integers or None or have an __index__ method
items[0]['name']  # raises TypeError: 'int' object is not subscriptable
text['a']  # raises TypeError: string indices must be integers, not 'str'
text[1.0]  # raises TypeError: string indices must be integers, not 'float'
text['a']['b']  # raises TypeError: string indices must be integers, not 'str'
text[0] = 'x'  # raises TypeError: 'str' object does not support item assignment
del text[0]  # raises TypeError: 'str' object doesn't support item deletion
pair['a']  # raises TypeError: tuple indices must be integers or slices, not str
pair[0] = 5  # raises TypeError: 'tuple' object does not support item assignment
del pair[0]  # raises TypeError: 'tuple' object doesn't support item deletion
b'ab'['a']  # raises TypeError: byte indices must be integers or slices, not str
b'ab'[0] = 1  # raises TypeError: 'bytes' object does not support item assignment
range(3)['a']  # raises TypeError: range indices must be integers or slices, not str
range(3)[0] = 1  # raises TypeError: 'range' object does not support item assignment
(5)[0]  # raises TypeError: 'int' object is not subscriptable
(5)[0] = 1  # raises TypeError: 'int' object does not support item assignment
(1.5)['x']  # raises TypeError: 'float' object is not subscriptable
True['x']  # raises TypeError: 'bool' object is not subscriptable
{1, 2}[0]  # raises TypeError: 'set' object is not subscriptable
{1, 2}[0] = 1  # raises TypeError: 'set' object does not support item assignment
len[0]  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
table.get['a']  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
table.keys()[0]  # raises TypeError: 'dict_keys' object is not subscriptable
table.values()[0]  # raises TypeError: 'dict_values' object is not subscriptable
table.items()[0]  # raises TypeError: 'dict_items' object is not subscriptable
table[['a']]  # raises TypeError: unhashable type: 'list'
table[{}] = 1  # raises TypeError: unhashable type: 'dict'
table[{1}]  # raises TypeError: unhashable type: 'set'
enumerate(items)[0]  # raises TypeError: 'enumerate' object is not subscriptable
map(str, items)[0]  # raises TypeError: 'map' object is not subscriptable
zip(items, items)[0]  # raises TypeError: 'zip' object is not subscriptable
(x for x in items)[0]  # raises TypeError: 'generator' object is not subscriptable
reversed(items)[0]  # raises TypeError: 'list_reverseiterator' object is not subscriptable
(lambda: 0)['x']  # raises TypeError: 'function' object is not subscriptable
object()['x']  # raises TypeError: 'object' object is not subscriptable
class Thing: pass
Thing()['x']  # raises TypeError: 'Thing' object is not subscriptable
Thing()['x'] = 1  # raises TypeError: 'Thing' object does not support item assignment
del Thing()['x']  # raises TypeError: 'Thing' object does not support item deletion
Thing['x']  # raises TypeError: type 'Thing' is not subscriptable
int['x']  # raises TypeError: type 'int' is not subscriptable
ValueError('bad')[0]  # raises TypeError: 'ValueError' object is not subscriptable
items[::0]  # raises ValueError: slice step cannot be zero
items[0:2:1.5]  # raises TypeError: slice indices must be integers or None or have an __index__ method
items[::2] = [1, 2, 3]  # raises ValueError: attempt to assign sequence of size 3 to extended slice of size 1
items[:1] = 5  # raises TypeError: can only assign an iterable
