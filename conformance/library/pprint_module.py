# Nested data over as many lines as it takes.
import collections, dataclasses, io, pprint, types
from pprint import pformat
assert pformat({'b': 1, 'a': [1, 2]}) == "{'a': [1, 2], 'b': 1}" and pformat({'b': 1, 'a': 2}, sort_dicts=False) == "{'b': 1, 'a': 2}"
rows = [{'id': 1, 'name': 'a long enough name'}, {'id': 2, 'name': 'another name'}]
assert pformat(rows, width=40) == "[{'id': 1,\n  'name': 'a long enough name'},\n {'id': 2, 'name': 'another name'}]"
assert pformat(rows[0], width=20) == "{'id': 1,\n 'name': 'a long '\n         'enough '\n         'name'}"
assert pformat({'k': {'x': [1, 2, 3]}}, width=10, indent=2) == "{ 'k': { 'x': [ 1,\n                2,\n                3]}}"
assert pformat(list(range(12)), width=20, compact=True) == '[0, 1, 2, 3, 4, 5,\n 6, 7, 8, 9, 10,\n 11]'
assert pformat([1, [2, [3, [4]]]], depth=2) == '[1, [2, [...]]]' and pformat(1234567, underscore_numbers=True) == '1_234_567'
assert pformat(('one',) * 3, width=10) == "('one',\n 'one',\n 'one')" and pformat({3, 1, 2}, width=5) == '{1,\n 2,\n 3}'
assert pformat('a b c d e f', width=8) == "('a b '\n 'c d '\n 'e f')" and pformat(b'abcdefgh', width=8) == "(b'abcd'\n b'efgh')"
assert pformat(collections.OrderedDict(a=1, b=2), width=26) == "OrderedDict([('a', 1),\n             ('b', 2)])"
assert pformat(collections.defaultdict(int, a=1, b=2), width=10) == "defaultdict(<class 'int'>,\n            {'a': 1,\n             'b': 2})"
assert pformat(collections.Counter('aab'), width=10) == "Counter({'a': 2,\n         'b': 1})" and pformat(collections.deque([1, 2], 5), width=8) == 'deque([1,\n       2],\n      maxlen=5)'
assert pformat(types.SimpleNamespace(a=1, b=2), width=10) == 'namespace(a=1,\n          b=2)' and pformat(types.MappingProxyType({'a': 1, 'b': 2}), width=10) == "mappingproxy({'a': 1,\n              'b': 2})"
@dataclasses.dataclass
class Point:
    x: int
    y: int
    note: str = dataclasses.field(default='', repr=False)
assert pformat(Point(1, 2)) == 'Point(x=1, y=2)' and pformat([Point(1, 2)], width=10) == '[Point(x=1,\n       y=2)]'
out = io.StringIO()
pprint.pprint({'b': 1, 'a': 2}, stream=out)
pprint.pp({'b': 1, 'a': 2}, out)
assert out.getvalue() == "{'a': 2, 'b': 1}\n{'b': 1, 'a': 2}\n"
own = [1]
own.append(own)
assert pprint.isrecursive(own) and not pprint.isreadable(own) and pprint.isreadable([1]) and '<Recursion on list with id=' in pformat(own) and pprint.saferepr([1]) == '[1]'
class Shouting(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        return (object.upper(), True, False) if isinstance(object, str) else super().format(object, context, maxlevels, level)
assert Shouting().pformat(['a', {'b': 'c'}]) == '[A, {B: C}]'
pprint.PrettyPrinter(indent=-1)  # raises ValueError: indent must be >= 0
pprint.PrettyPrinter(depth=0)  # raises ValueError: depth must be > 0
pformat([], width=0)  # raises ValueError: width must be != 0
