# json: ints stay ints, floats stay floats.
import json
assert [type(v).__name__ for v in json.loads('[1, 1.0, 1e2, -0, 12345678901234567890]')] == ['int', 'float', 'float', 'int', 'int']
assert json.dumps([1, 1.0, 1e16, 0.1, -0.0, 2 ** 70]) == '[1, 1.0, 1e+16, 0.1, -0.0, 1180591620717411303424]'
assert json.dumps(float('inf')) == 'Infinity' and json.dumps(float('nan')) == 'NaN' and json.loads('-Infinity') == float('-inf') and json.loads('NaN') != json.loads('NaN')
assert json.loads('1.5', parse_float=str) == '1.5' and json.loads('7', parse_int=float) == 7.0 and json.dumps(True) == 'true'
json.dumps(float('nan'), allow_nan=False)  # raises ValueError: Out of range float values are not JSON compliant: nan
json.loads('01')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
json.loads('1.')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
json.loads('--1')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
