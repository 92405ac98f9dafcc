# replace, removeprefix, removesuffix and translate.
assert 'a-b-c'.replace('-', '+') == 'a+b+c' and 'a-b-c'.replace('-', '', 1) == 'ab-c' and 'aaa'.replace('aa', 'b') == 'ba'
assert 'ab'.replace('', '-') == '-a-b-' and 'ab'.replace('', '-', 2) == '-a-b' and ''.replace('', 'x') == 'x' and 'abc'.replace('x', 'y') == 'abc'
assert 'abc'.replace('b', '', 0) == 'abc' and 'a.b'.replace('.', '\\') == 'a\\b' and 'x'.replace('x', 'xx') == 'xx' and 'aaa'.replace('a', 'b', -1) == 'bbb'
assert 'test_name'.removeprefix('test_') == 'name' and 'name'.removeprefix('test_') == 'name' and 'a.py'.removesuffix('.py') == 'a' and 'a.py'.removesuffix('') == 'a.py'
assert 'aaa'.removeprefix('a') == 'aa' and 'abc'.removesuffix('abc') == ''
table = str.maketrans('abc', 'xyz', '-')
assert 'a-b-c-d'.translate(table) == 'xyzd' and 'abc'.translate({ord('a'): None, ord('b'): 'BB', 99: 67}) == 'BBC' and 'abc'.translate({}) == 'abc'
assert str.maketrans({'a': 'A', 98: None}) == {97: 'A', 98: None} and 'ab'.translate(str.maketrans({'a': 'A', 98: None})) == 'A'
assert 'tag: <b>'.translate(str.maketrans({'<': '&lt;', '>': '&gt;'})) == 'tag: &lt;b&gt;'
'a'.replace('a')  # raises TypeError: replace expected at least 2 arguments, got 1
'a'.replace(1, 'b')  # raises TypeError: replace() argument 1 must be str, not int
'a'.replace('a', 1)  # raises TypeError: replace() argument 2 must be str, not int
'a'.replace('a', 'b', 'c')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.removeprefix(1)  # raises TypeError: removeprefix() argument must be str, not int
str.maketrans('ab', 'c')  # raises ValueError: the first two maketrans arguments must have equal length
str.maketrans('ab')  # raises TypeError: if you give only one argument to maketrans it must be a dict
str.maketrans({'ab': 'c'})  # raises ValueError: string keys in translate table must be of length 1
'a'.translate({97: 1114112})  # raises ValueError: character mapping must be in range(0x110000)
'a'.translate({97: 1.5})  # raises TypeError: character mapping must return integer, None or str
