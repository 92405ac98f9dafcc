# json: dicts and lists there and back.
import json
data = {'name': 'Ann', 'tags': ['a', 'b'], 'n': None, 'ok': True, 'size': 1.5, 'deep': {'x': [{}, []]}}
assert json.loads(json.dumps(data)) == data and json.dumps(data) == '{"name": "Ann", "tags": ["a", "b"], "n": null, "ok": true, "size": 1.5, "deep": {"x": [{}, []]}}'
assert json.dumps((1, 2)) == '[1, 2]' and json.loads('[1, [2]]') == [1, [2]] and json.dumps({}) == '{}' and json.dumps([]) == '[]'
assert list(json.loads('{"b": 1, "a": 2}')) == ['b', 'a'] and json.loads('{"a": 1, "a": 2}') == {'a': 2}
json.dumps({1, 2})  # raises TypeError: Object of type set is not JSON serializable
json.dumps({(1, 2): 3})  # raises TypeError: keys must be str, int, float, bool or None, not tuple
json.loads('{"a": 1')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 8 (char 7)
