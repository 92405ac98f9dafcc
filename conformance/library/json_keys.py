# json: keys that are no text become text.
import json
assert json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd'}) == '{"1": "c", "2.5": "b", "null": "d"}'
assert json.loads(json.dumps({1: 2})) == {'1': 2} and json.dumps({False: 0}) == '{"false": 0}'
assert json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True) == '{"a": 1}' and json.dumps({'b': 1, 'a': 2}, sort_keys=True) == '{"a": 2, "b": 1}'
json.dumps({b'a': 1})  # raises TypeError: keys must be str, int, float, bool or None, not bytes
json.dumps({'a': 1, 2: 3}, sort_keys=True)  # raises TypeError: '<' not supported between instances of 'int' and 'str'
