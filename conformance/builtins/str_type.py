# str(...): any value as text.
assert str() == '' and str('a') == 'a' and str(5) == '5' and str(-0.0) == '-0.0' and str(None) == 'None' and str(True) == 'True'
assert str([1, 'a']) == "[1, 'a']" and str({'k': None}) == "{'k': None}" and str((1,)) == '(1,)' and str(b'ab') == "b'ab'" and str(int) == "<class 'int'>"
assert str(b'\xc3\xa9', 'utf-8') == 'é' and str(b'abc', encoding='ascii') == 'abc' and str(b'\xff', 'utf-8', 'replace') == '\ufffd' and str(object='x') == 'x'
assert str(ValueError('bad')) == 'bad' and str(ValueError()) == '' and str(ValueError(1, 2)) == '(1, 2)' and str(KeyError('k')) == "'k'"
class Both:
    def __str__(self): return 'nice'
    def __repr__(self): return 'exact'
class OnlyRepr:
    def __repr__(self): return 'exact'
assert str(Both()) == f'{Both()}' == '%s' % Both() == 'nice' and str([Both()]) == '[exact]' and str(OnlyRepr()) == 'exact'
class Text(str):
    def shout(self): return self.upper() + '!'
t = Text('hi')
assert t == 'hi' and t.shout() == 'HI!' and type(t + 'x') is str and type(str(t)) is str and isinstance(t, str)
class Wrong:
    def __str__(self): return 5
str(Wrong())  # raises TypeError: __str__ returned non-string (type int)
str(1, 2)  # raises TypeError: str() argument 'encoding' must be str, not int
str('a', 'utf-8')  # raises TypeError: decoding str is not supported
str(b'\xff', 'utf-8')  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
str(b'a', 'no-such')  # raises LookupError: unknown encoding: no-such
str(1, 2, 3, 4)  # raises TypeError: str() takes at most 3 arguments (4 given)
