# Sets of characters, classes and escapes.
import re
assert re.findall('[a-c]', 'abcd') == ['a', 'b', 'c'] and re.findall('[^a-c]', 'abcd') == ['d'] and re.match('[]]', ']') and re.match('[^]]', 'a') and re.match('[a^]', '^')
assert re.match('[-a]', '-') and re.match('[a-]', '-') and re.match(r'[\-]', '-') and re.match(r'[\]]', ']') and re.match('[.*]', '*')
assert re.findall(r'\d+', 'a1b22') == ['1', '22'] and re.findall(r'\D+', 'a1b') == ['a', 'b'] and re.findall(r'\w+', 'a_1 é!') == ['a_1', 'é'] and re.findall(r'\W', 'a !') == [' ', '!'] and re.findall(r'\s', 'a \t\n') == [' ', '\t', '\n'] and re.findall(r'\S+', 'a bc') == ['a', 'bc']
assert re.findall(r'[\d\s]', 'a1 b') == ['1', ' '] and re.findall(r'[^\W\d_]', 'a1_b') == ['a', 'b']
assert re.search(r'\bfoo\b', 'a foo b').start() == 2 and not re.search(r'\bfoo\b', 'afoo') and re.search(r'\Boo', 'foo') and re.search('[\\b]', '\b')
assert re.match(r'\x41\u0042\U00000043\N{LATIN SMALL LETTER D}\101\0\07', 'ABCdA\0\7') and re.match(r'\a\f\n\r\t\v\\', '\a\f\n\r\t\v\\') and re.match(r'\.\*\ \-\/', '.* -/')
assert re.match('[\U0001F600-\U0001F64F]+', '😀😁').end() == 2 and re.match('.', '😀').end() == 1 and re.findall('.', 'a😀') == ['a', '😀']
assert re.match(r'\s', '\x1c') and re.match(r'\s', '\xa0') and not re.match(r'\s', '\x1c', re.A) and re.match(r'[\w.]+@[\w.]+', 'x.y@z.de')
assert re.escape('a.b*c d-e_f') == r'a\.b\*c\ d\-e_f' and re.escape('') == '' and re.escape(b'a+') == b'a\\+' and re.escape('é\n') == 'é\\\n'
re.compile('[')  # raises error: unterminated character set at position 0
re.compile('[a')  # raises error: unterminated character set at position 0
re.compile('[]')  # raises error: unterminated character set at position 0
re.compile('[z-a]')  # raises error: bad character range z-a at position 1
re.compile(r'[\w-z]')  # raises error: bad character range \w-z at position 1
re.compile(r'[a-\d]')  # raises error: bad character range a-\d at position 1
re.compile(r'\q')  # raises error: bad escape \q at position 0
re.compile(r'[\q]')  # raises error: bad escape \q at position 1
re.compile('a\\')  # raises error: bad escape (end of pattern) at position 1
re.compile(r'\x1')  # raises error: incomplete escape \x1 at position 0
re.compile(r'\u12')  # raises error: incomplete escape \u12 at position 0
re.compile(r'\U00110000')  # raises error: bad escape \U00110000 at position 0
re.compile(r'\N{NO SUCH}')  # raises error: undefined character name 'NO SUCH' at position 0
re.compile(r'\N')  # raises error: missing { at position 2
re.compile(r'\400')  # raises error: octal escape value \400 outside of range 0-0o377 at position 0
re.compile(r'[\8]')  # raises error: bad escape \8 at position 1
re.escape(1)  # raises TypeError: decoding to str: need a bytes-like object, int found
