# Patterns of bytes.
import re
assert re.match(b'a(.)', b'ab').group(1) == b'b' and re.findall(rb'\w+', b'ab \xe9') == [b'ab'] and re.split(b',', b'a,b') == [b'a', b'b']
assert re.sub(b'a', b'b', b'aa') == b'bb' and re.sub(rb'(.)', rb'<\1>', b'ab') == b'<a><b>' and re.sub(b'a', lambda m: m.group() * 2, b'a') == b'aa'
assert re.match(b'A', b'a', re.I) and not re.match(b'\xc9', b'\xe9', re.I) and re.match(b'.', b'\xff').group() == b'\xff' and re.match(rb'\xff', b'\xff')
assert re.match(b'(?P<n>a)', b'a').groupdict() == {'n': b'a'} and re.compile(b'a').pattern == b'a' and repr(re.match(b'a', b'a')) == "<re.Match object; span=(0, 1), match=b'a'>"
assert re.match(rb'[\x80-\xff]', b'\x90') and re.match(b'a', b'a', re.L)
re.compile(rb'\u0041')  # raises error: bad escape \u at position 0
re.compile(b'(?u)a')  # raises error: bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
re.compile('(?P<é>a)'.encode())  # raises error: bad character in group name '\xc3\xa9' at position 4
re.sub(b'a', 'x', b'a')  # raises TypeError: sequence item 0: expected a bytes-like object, str found
re.sub(b'a', lambda m: 'x', b'a')  # raises TypeError: sequence item 0: expected a bytes-like object, str found
re.compile(b'(')  # raises error: missing ), unterminated subpattern at position 0
