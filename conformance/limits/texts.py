# Texts and bytes that grow, or are read more often than they look.
import datetime, hashlib, html, io, itertools, json, pprint, string, textwrap, time, unicodedata, urllib.parse
long, pattern = 'a' * 1_000_000, 'a' * 500_000 + 'b'
assert long.find(pattern) == -1 and pattern not in long and long.count(pattern) == 0
assert long.replace(pattern, '') == long and long.split(pattern) == [long] and long.rfind('b' + 'a' * 400_000) == -1
assert long.encode().find(pattern.encode()) == -1 and long.encode().count(pattern.encode()) == 0
('{0' + '.real' * 100_000 + '}').format(1)
('{' + 'x' * 20_000_000).format()  # raises ValueError: expected '}' before end of string
('{}' * 5_000_000).format(1)  # stops on memory
'%s' * 5_000_000 % 1  # stops on memory
('{:' * 10 ** 5).format(1)  # raises ValueError: unmatched '{' in format spec
'x'.ljust(10 ** 30)  # raises OverflowError: Python int too large to convert to C ssize_t
'a' * 10 ** 30  # raises OverflowError: cannot fit 'int' into an index-sized integer
b'x'.center(10 ** 10)  # stops on memory
b'\t'.expandtabs(10 ** 9)  # stops on memory
b'%*d' % (10 ** 9, 1)  # stops on memory
bytearray(b'x') * 10 ** 10  # stops on memory
(b'a' * 10 ** 6).replace(b'', b'b' * 10 ** 6)  # stops on memory
('x' * 10 ** 6).join(itertools.repeat('x' * 10 ** 6))  # stops on memory
string.Template('$x' * 10 ** 5).substitute(x='y' * 10 ** 5)  # stops on memory
datetime.datetime(2020, 1, 1).strftime('%c' * 10 ** 7)  # stops on memory
json.dumps([1] * 1000, separators=('x' * 10 ** 6, ':'))  # stops on memory
json.dumps('\x01' * 10 ** 7)  # stops on memory
json.dumps([[[1]]], indent='x' * 10 ** 8)  # stops on memory
s = io.StringIO()
s.seek(10 ** 9)
s.write('x')  # stops on memory
time.strptime('x', 'a ' * 10 ** 7)  # stops on memory
textwrap.indent('x\n' * 10 ** 5, 'x' * 10 ** 5)  # stops on memory
pprint.pformat(list(range(10 ** 5)), width=1, indent=10 ** 5)  # stops on memory
unicodedata.normalize('NFKD', '\ufdfa' * 10 ** 7)  # stops on memory
repr('\x01' * 2 * 10 ** 7)  # stops on memory
ascii('\U0001f600' * 10 ** 7)  # stops on memory
hashlib.shake_128(b'x').digest(10 ** 10)  # stops on memory
