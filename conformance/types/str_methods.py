# Methods of text.
s = 'Hello, World'
assert s.upper() == 'HELLO, WORLD' and s.lower() == 'hello, world' and s.swapcase() == 'hELLO, wORLD' and s.casefold() == s.lower()
assert 'they are here'.title() == 'They Are Here' and 'aBC'.capitalize() == 'Abc' and "it's".title() == "It'S"
assert s.find('o') == 4 and s.rfind('o') == 8 and s.find('z') == -1 and s.find('o', 5) == 8 and s.find('o', 5, 7) == -1
assert s.index('W') == 7 and s.rindex('l') == 10 and s.count('l') == 3 and 'aaa'.count('aa') == 1 and 'abc'.count('') == 4
assert s.startswith('Hell') and s.endswith(('x', 'ld')) and s.startswith('o', 4) and not s.startswith('')  is False
assert s.replace('l', 'L') == 'HeLLo, WorLd' and s.replace('l', '', 2) == 'Heo, World' and 'ab'.replace('', '-') == '-a-b-'
assert ' a b '.strip() == 'a b' and 'xxaxx'.strip('x') == 'a' and 'abcba'.lstrip('ab') == 'cba' and 'abcba'.rstrip('ab') == 'abc'
assert 'a,b,,c'.split(',') == ['a', 'b', '', 'c'] and ' a  b '.split() == ['a', 'b'] and 'a b c'.split(' ', 1) == ['a', 'b c']
assert 'a b c'.rsplit(' ', 1) == ['a b', 'c'] and 'a b c'.split(maxsplit=1) == ['a', 'b c'] and ''.split() == [] and ''.split(',') == ['']
assert 'a\nb\r\nc\rd'.splitlines() == ['a', 'b', 'c', 'd'] and 'a\nb\n'.splitlines(True) == ['a\n', 'b\n'] and ''.splitlines() == []
assert 'k=v=w'.partition('=') == ('k', '=', 'v=w') and 'k=v=w'.rpartition('=') == ('k=v', '=', 'w') and 'x'.partition('=') == ('x', '', '')
assert ', '.join(['a', 'b']) == 'a, b' and '-'.join('abc') == 'a-b-c' and ''.join([]) == '' and ''.join(c for c in 'xy') == 'xy'
assert 'a'.center(5, '*') == '**a**' and 'ab'.center(5) == '  ab ' and 'a'.ljust(3, '.') == 'a..' and 'a'.rjust(3) == '  a' and '-5'.zfill(5) == '-0005'
assert 'abc'.isalpha() and 'a1'.isalnum() and '12'.isdigit() and '½'.isnumeric() and not '½'.isdigit() and '²'.isdigit() and not '²'.isdecimal()
assert ' \t\n'.isspace() and not ''.isspace() and 'ab'.islower() and 'AB1'.isupper() and 'Ab Cd'.istitle() and 'a_1'.isidentifier() and not '1a'.isidentifier()
assert 'é'.isalpha() and 'abc'.isascii() and not 'é'.isascii() and 'a b'.isprintable() and not 'a\n'.isprintable() and ''.isascii()
assert 'a\tb'.expandtabs(4) == 'a   b' and 'prefix-x'.removeprefix('prefix-') == 'x' and 'x.py'.removesuffix('.py') == 'x' and 'x'.removeprefix('y') == 'x'
assert 'abc'.translate({97: 'A', 98: None, 99: 'zz'}) == 'Azz' and 'abc'.translate(str.maketrans('ab', 'xy', 'c')) == 'xy'
assert str.maketrans({'a': 1}) == {97: 1} and 'straße'.upper() == 'STRASSE' and 'ß'.casefold() == 'ss' and 'İ'.lower() == 'i̇' and 'ǆ'.title() == 'ǅ'
assert 'añ😀'[2] == '😀' and len('añ😀') == 3 and 'añ😀'.encode() == b'a\xc3\xb1\xf0\x9f\x98\x80' and b'\xc3\xb1'.decode() == 'ñ'
assert 'ab' * 2 == 'abab' and 2 * 'ab' == 'abab' and 'a' * -1 == '' and 'a' in 'cat' and '' in '' and 'x' not in 'cat'
assert list('abc') == ['a', 'b', 'c'] and sorted('banana') == ['a', 'a', 'a', 'b', 'n', 'n'] and max('abc') == 'c' and 'abc'[::-1] == 'cba'
assert ord('€') == 8364 and chr(8364) == '€' and ascii('é€😀') == "'\\xe9\\u20ac\\U0001f600'"
assert repr('a\'b') == '"a\'b"' and repr('a"\'') == '\'a"\\\'\'' and repr('\n\x7f\u200b') == "'\\n\\x7f\\u200b'" and repr('é') == "'é'"
assert str() == '' and str(b'x', 'utf-8') == 'x' and str(5) == '5' and str(None) == 'None' and str(b'x') == "b'x'"
'abc'.index('z')  # raises ValueError: substring not found
'abc'.rindex('z')  # raises ValueError: substring not found
','.join([1, 2])  # raises TypeError: sequence item 0: expected str instance, int found
','.join(['a', None])  # raises TypeError: sequence item 1: expected str instance, NoneType found
','.join(5)  # raises TypeError: can only join an iterable
'a'.split('')  # raises ValueError: empty separator
'a'.partition('')  # raises ValueError: empty separator
'a'.replace('a')  # raises TypeError: replace expected at least 2 arguments, got 1
'a'.replace(1, 2)  # raises TypeError: replace() argument 1 must be str, not int
'a'.startswith(1)  # raises TypeError: startswith first arg must be str or a tuple of str, not int
'a'.startswith(['a'])  # raises TypeError: startswith first arg must be str or a tuple of str, not list
'a'.center('x')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.center(5, 'xy')  # raises TypeError: The fill character must be exactly one character long
'a' + 1  # raises TypeError: can only concatenate str (not "int") to str
'a' * 'b'  # raises TypeError: can't multiply sequence by non-int of type 'str'
'a' - 'b'  # raises TypeError: unsupported operand type(s) for -: 'str' and 'str'
1 in 'a'  # raises TypeError: 'in <string>' requires string as left operand, not int
'a'.upper(1)  # raises TypeError: str.upper() takes no arguments (1 given)
'a'.strip(5)  # raises TypeError: strip arg must be None or str
ord('ab')  # raises TypeError: ord() expected a character, but string of length 2 found
ord(5)  # raises TypeError: ord() expected string of length 1, but int found
chr(-1)  # raises ValueError: chr() arg not in range(0x110000)
chr(0x110000)  # raises ValueError: chr() arg not in range(0x110000)
chr('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
'é'.encode('ascii')  # raises UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
b'\xff'.decode()  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
'a'.encode('nope')  # raises LookupError: unknown encoding: nope
str.maketrans('ab', 'c')  # raises ValueError: the first two maketrans arguments must have equal length
len(5)  # raises TypeError: object of type 'int' has no len()
str.upper(5)  # raises TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
