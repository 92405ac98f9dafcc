# collections.OrderedDict.
from collections import OrderedDict
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
assert list(o) == ['b', 'c', 'a'] and o.popitem(last=False) == ('b', 2) and o.popitem() == ('a', 1)
o['d'] = 4
o.move_to_end('d', last=False)
assert list(o) == ['d', 'c'] and OrderedDict(a=1, b=2) != OrderedDict(b=2, a=1) and OrderedDict(a=1, b=2) == {'b': 2, 'a': 1} and repr(OrderedDict(a=1)) == "OrderedDict({'a': 1})"
o.move_to_end('zz')  # raises KeyError: 'zz'
OrderedDict().popitem()  # raises KeyError: 'dictionary is empty'
