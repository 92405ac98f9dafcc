# Writing JSON.
import json
d = json.dumps
assert d({'a': 1, 'b': [True, None, 1.5, 'x']}) == '{"a": 1, "b": [true, null, 1.5, "x"]}' and d([]) == '[]' and d({}) == '{}' and d('') == '""' and d((1, 2)) == '[1, 2]'
assert d('é"\\\n\t\x00😀/') == '"\\u00e9\\"\\\\\\n\\t\\u0000\\ud83d\\ude00/"' and d('é', ensure_ascii=False) == '"é"'
assert d({'b': 1, 'a': 2}, sort_keys=True) == '{"a": 2, "b": 1}' and d([1, {'a': 2}], separators=(',', ':')) == '[1,{"a":2}]'
assert d({'a': [1, 2], 'b': {}, 'c': []}, indent=2) == '{\n  "a": [\n    1,\n    2\n  ],\n  "b": {},\n  "c": []\n}' and d([1], indent='\t') == '[\n\t1\n]' and d([1], indent=0) == '[\n1\n]'
assert d({1: 'a', 2.5: 'b', True: 'c', None: 'd'}) == '{"1": "c", "2.5": "b", "null": "d"}' and d({False: 0}) == '{"false": 0}'
assert d(float('nan')) == 'NaN' and d([float('inf'), -float('inf')]) == '[Infinity, -Infinity]' and d(1e20) == '1e+20' and d(0.1) == '0.1' and d(10 ** 30) == '1' + '0' * 30
assert d({1, 2}, default=list) in ('[1, 2]', '[2, 1]') and d(object(), default=lambda o: 'o') == '"o"' and d({(1, 2): 3, 'a': 1}, skipkeys=True) == '{"a": 1}'
class S(str): pass
class I(int): pass
class D(dict): pass
assert d([S('a'), I(5), D(a=1)]) == '["a", 5, {"a": 1}]' and d({S('k'): 1}) == '{"k": 1}' and d([[[]]]) == '[[[]]]'
assert d([1, 2], indent=None) == '[1, 2]' and d({'a': 1}, indent=1, separators=(',', ': ')) == '{\n "a": 1\n}' and d(None) == 'null' and d(True) == 'true'
assert json.loads(d({'deep': [{'x': [1, {'y': None}]}]})) == {'deep': [{'x': [1, {'y': None}]}]}
d({1, 2})  # raises TypeError: Object of type set is not JSON serializable
d(object)  # raises TypeError: Object of type type is not JSON serializable
d([1, {'a': b'x'}])  # raises TypeError: Object of type bytes is not JSON serializable
d({(1, 2): 3})  # raises TypeError: keys must be str, int, float, bool or None, not tuple
d(float('nan'), allow_nan=False)  # raises ValueError: Out of range float values are not JSON compliant: nan
d(range(3))  # raises TypeError: Object of type range is not JSON serializable
d({}.keys())  # raises TypeError: Object of type dict_keys is not JSON serializable
d(lambda: 1)  # raises TypeError: Object of type function is not JSON serializable
d({'b': 1, 1: 2}, sort_keys=True)  # raises TypeError: '<' not supported between instances of 'int' and 'str'
loop = []
loop.append(loop)
d(loop)  # raises ValueError: Circular reference detected
circle = {}
circle['c'] = circle
d(circle)  # raises ValueError: Circular reference detected
d({1}, default=lambda o: o)  # raises ValueError: Circular reference detected
