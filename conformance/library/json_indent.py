# json.dumps: indent and separators.
import json
assert json.dumps([1, {'a': 2}], indent=2) == '[\n  1,\n  {\n    "a": 2\n  }\n]' and json.dumps([], indent=2) == '[]' and json.dumps({}, indent=4) == '{}'
assert json.dumps({'a': [1, 2]}, separators=(',', ':')) == '{"a":[1,2]}' and json.dumps([1, 2], indent=0) == '[\n1,\n2\n]' and json.dumps([1], indent='--') == '[\n--1\n]'
assert json.dumps({'a': 1}, indent=1, separators=(';', '=')) == '{\n "a"=1\n}' and json.dumps([[]], indent=2) == '[\n  []\n]' and json.dumps([1, 2], indent=None) == '[1, 2]'
