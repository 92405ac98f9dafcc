# Reading JSON.
import json
l = json.loads
assert l('{"a": [1, 2.5, -3e2, true, false, null, "x"]}') == {'a': [1, 2.5, -300.0, True, False, None, 'x']} and l(' [ ] ') == [] and l('{}') == {} and l('"a"') == 'a'
assert type(l('1')) is int and type(l('1.0')) is float and type(l('1e2')) is float and l('123456789012345678901234567890') == 123456789012345678901234567890 and l('-0') == 0
assert l('"\\u00e9\\n\\"\\\\\\/\\ud83d\\ude00"') == 'é\n"\\/😀' and l('"é😀"') == 'é😀' and l('"\\ud800"') == '\ud800' and l('\t\r\n 5 ') == 5
assert l('{"a": 1, "a": 2}') == {'a': 2} and list(l('{"z": 1, "a": 2}')) == ['z', 'a'] and l(b'[1]') == [1] and l(b'"\xc3\xa9"') == 'é'
assert l('NaN') != l('NaN') and l('Infinity') == float('inf') and l('-Infinity') == -float('inf')
assert l('[1.5]', parse_float=str) == ['1.5'] and l('[1]', parse_int=float) == [1.0] and l('{"a": {"b": 1}}', object_hook=lambda o: list(o)) == ['a']
assert l('{"a": 1}', object_pairs_hook=list) == [('a', 1)] and l('"a\tb"', strict=False) == 'a\tb'
try:
    l('{"a": 1,\n "b" 2}')
except json.JSONDecodeError as e:
    assert (e.msg, e.pos, e.lineno, e.colno, e.doc) == ("Expecting ':' delimiter", 14, 2, 6, '{"a": 1,\n "b" 2}') and isinstance(e, ValueError)
l('')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l(' ')  # raises JSONDecodeError: Expecting value: line 1 column 2 (char 1)
l('{')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
l('[1,')  # raises JSONDecodeError: Expecting value: line 1 column 4 (char 3)
l('[1 2]')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)
l('[1,]')  # raises JSONDecodeError: Expecting value: line 1 column 4 (char 3)
l('{"a"}')  # raises JSONDecodeError: Expecting ':' delimiter: line 1 column 5 (char 4)
l('{"a": }')  # raises JSONDecodeError: Expecting value: line 1 column 7 (char 6)
l('{"a": 1,}')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
l('{a: 1}')  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
l("{'a': 1}")  # raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
l('"abc')  # raises JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
l('"a\nb"')  # raises JSONDecodeError: Invalid control character at: line 1 column 3 (char 2)
l('"\\x"')  # raises JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
l('"\\u12"')  # raises JSONDecodeError: Invalid \uXXXX escape: line 1 column 3 (char 2)
l('1 2')  # raises JSONDecodeError: Extra data: line 1 column 3 (char 2)
l('tru')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l('01')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
l('1.')  # raises JSONDecodeError: Extra data: line 1 column 2 (char 1)
l('.5')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l('+1')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l('-')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l('[1] x')  # raises JSONDecodeError: Extra data: line 1 column 5 (char 4)
l('None')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
l(None)  # raises TypeError: the JSON object must be str, bytes or bytearray, not NoneType
l(5)  # raises TypeError: the JSON object must be str, bytes or bytearray, not int
l({'a': 1})  # raises TypeError: the JSON object must be str, bytes or bytearray, not dict
l(['a'])  # raises TypeError: the JSON object must be str, bytes or bytearray, not list
l('\ufeff[]')  # raises JSONDecodeError: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
l(b'\xff\xff')  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
