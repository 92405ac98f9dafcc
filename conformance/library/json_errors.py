# json.JSONDecodeError says where.
import json
def fails(text):
    try: json.loads(text)
    except json.JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno
assert fails('') == ('Expecting value', 0, 1, 1) and fails('[1,]') == ('Expecting value', 3, 1, 4) and fails('{"a":1 "b"}') == ("Expecting ',' delimiter", 7, 1, 8)
assert fails('{\n"a": tru}') == ('Expecting value', 7, 2, 6) and fails("{'a': 1}") == ('Expecting property name enclosed in double quotes', 1, 1, 2)
assert fails('[] x') == ('Extra data', 3, 1, 4) and fails('["a') == ('Unterminated string starting at', 1, 1, 2) and issubclass(json.JSONDecodeError, ValueError)
json.loads('{"a"}')  # raises JSONDecodeError: Expecting ':' delimiter: line 1 column 5 (char 4)
json.loads('[1 2]')  # raises JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)
json.loads('nope')  # raises JSONDecodeError: Expecting value: line 1 column 1 (char 0)
