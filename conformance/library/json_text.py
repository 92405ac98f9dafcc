# json: characters and escapes.
import json
assert json.dumps('é€😀') == '"\\u00e9\\u20ac\\ud83d\\ude00"' and json.dumps('é', ensure_ascii=False) == '"é"'
assert json.dumps('"\\\n\t\r\b\f\x00/') == '"\\"\\\\\\n\\t\\r\\b\\f\\u0000/"' and json.loads('"\\u00e9\\n\\/"') == 'é\n/' and json.loads('"\\ud83d\\ude00"') == '😀'
assert json.loads('"\\""') == '"' and json.loads('""') == '' and json.loads(b'"a"') == 'a' and json.dumps('\x7f') == '"\\u007f"'
json.loads('"\\q"')  # raises JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
json.loads('"a\tb"')  # raises JSONDecodeError: Invalid control character at: line 1 column 3 (char 2)
json.loads('"open')  # raises JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
assert json.loads('"a\tb"', strict=False) == 'a\tb'
