# Text that is no JSON, and values that are none.
import json
json.loads('')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads(' ')  # raises JSONDecodeError: Expecting value: line 1 column 2 (char 1)
json.loads('{')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
json.loads('[')  # raises JSONDecodeError: Expecting value: line 1 column 2 (char 1)
json.loads('[1, 2')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 6 (char 5)
json.loads('[1, 2,]')  # raises JSONDecodeError: Expecting value: line 1 column 7 (char 6)
json.loads('[1 2]')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)
json.loads('{"a": 1,}')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
json.loads('{"a" 1}')  # raises JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
json.loads('{"a": }')  # raises JSONDecodeError: Expecting value: line 1 column 7 (char 6)
json.loads('{"a": 1 "b": 2}')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 9 (char 8)
json.loads("{'a': 1}")  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
json.loads('{a: 1}')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
json.loads('{1: 2}')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
json.loads('{"a": undefined}')  # raises JSONDecodeError: Expecting value: line 1 column 7 (char 6)
json.loads('True')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('None')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('nul')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('abc')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('"abc')  # raises JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
json.loads('"a\nb"')  # raises JSONDecodeError: Invalid control character at: line 1 column 3 (char 2)
json.loads('"\\x41"')  # raises JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
json.loads('"\\u12"')  # raises JSONDecodeError: Invalid \uXXXX escape: line 1 column 3 (char 2)
json.loads('01')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
json.loads('1.')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
json.loads('.5')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('+1')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('-')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('0x10')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
json.loads('1 2')  # raises JSONDecodeError: Extra data: line 1 column 3 (char 2)
json.loads('{} []')  # raises JSONDecodeError: Extra data: line 1 column 4 (char 3)
json.loads('[1]\n[2]')  # raises JSONDecodeError: Extra data: line 2 column 1 (char 4)
json.loads('```json\n{}\n```')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('// note\n{}')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
json.loads('{\n  "a": 1,\n  "b": oops\n}')  # raises JSONDecodeError: Expecting value: line 3 column 8 (char 19)
json.loads('\ufeff{}')  # raises JSONDecodeError: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
json.loads(None)  # raises TypeError: the JSON object must be str, bytes or bytearray, not NoneType
json.loads(5)  # raises TypeError: the JSON object must be str, bytes or bytearray, not int
json.loads({'a': 1})  # raises TypeError: the JSON object must be str, bytes or bytearray, not dict
json.loads([1])  # raises TypeError: the JSON object must be str, bytes or bytearray, not list
json.dumps({1, 2})  # raises TypeError: Object of type set is not JSON serializable
json.dumps(b'x')  # raises TypeError: Object of type bytes is not JSON serializable
json.dumps(object)  # raises TypeError: Object of type type is not JSON serializable
json.dumps(len)  # raises TypeError: Object of type builtin_function_or_method is not JSON serializable
json.dumps({'a': {1}})  # raises TypeError: Object of type set is not JSON serializable
json.dumps([1, range(3)])  # raises TypeError: Object of type range is not JSON serializable
json.dumps({(1, 2): 3})  # raises TypeError: keys must be str, int, float, bool or None, not tuple
json.dumps({'a': 1}.keys())  # raises TypeError: Object of type dict_keys is not JSON serializable
json.dumps(x for x in [1])  # raises TypeError: Object of type generator is not JSON serializable
json.dumps(float('nan'), allow_nan=False)  # raises ValueError: Out of range float values are not JSON compliant: nan
json.dumps({'b': 1, 2: 3}, sort_keys=True)  # raises TypeError: '<' not supported between instances of 'int' and 'str'
class Point: pass
json.dumps(Point())  # raises TypeError: Object of type Point is not JSON serializable
loop = []
loop.append(loop)
json.dumps(loop)  # raises ValueError: Circular reference detected
round_trip = {'me': 1}
round_trip['me'] = round_trip
json.dumps(round_trip)  # raises ValueError: Circular reference detected
try:
    json.loads('{\n "a": x}')
except ValueError as e:
    assert type(e) is json.JSONDecodeError
    assert (e.msg, e.lineno, e.colno, e.pos) == ('Expecting value', 2, 7, 8) and e.doc == '{\n "a": x}'
