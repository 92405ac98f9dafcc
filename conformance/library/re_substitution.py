# sub, subn, split, expand.
import re
assert re.sub('a', 'b', 'banana') == 'bbnbnb' and re.sub('a', 'b', 'banana', 2) == 'bbnbna' and re.sub('a', 'b', 'xyz') == 'xyz' and re.sub('a', '', 'banana', count=1) == 'bnana'
assert re.subn('a', 'b', 'banana') == ('bbnbnb', 3) and re.subn('x', 'b', 'a') == ('a', 0)
assert re.sub(r'(\w+) (\w+)', r'\2 \1', 'a b') == 'b a' and re.sub(r'(?P<x>.)', r'<\g<x>\g<1>\g<0>>', 'a') == '<aaa>' and re.sub('(a)|b', r'[\1]', 'ab') == '[a][]'
assert re.sub('a', r'\101\0\07', 'a') == 'A\0\7' and re.sub('a', '\\.', 'a') == '\\.' and re.sub('(a)', r'\g<1>0', 'a') == 'a0'
assert re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1b22') == 'a2b44' and re.sub('a', lambda m: '', 'aba') == 'b' and re.sub('a', lambda m: r'\1', 'a') == r'\1'
assert re.sub('x*', '-', 'abxd') == '-a-b--d-' and re.sub('', '-', 'ab') == '-a-b-' and re.sub('(?=b)', '-', 'abb') == 'a-b-b' and re.sub(r'\b', '|', 'a b') == '|a| |b|'
assert re.compile('a').sub('b', 'aa', 1) == 'ba' and re.compile('A', re.I).subn('b', 'aA') == ('bb', 2) and re.sub('a', 'b', 'A', flags=re.I) == 'b'
assert re.split(',', 'a,b,,c') == ['a', 'b', '', 'c'] and re.split('(,)', 'a,b') == ['a', ',', 'b'] and re.split(',', 'a,b,c', 1) == ['a', 'b,c'] and re.split('x', '') == ['']
assert re.split(r'\s*[,;]\s*', 'a , b;c') == ['a', 'b', 'c'] and re.split('(a)|b', 'xaybz') == ['x', 'a', 'y', None, 'z'] and re.split('x*', 'axbc') == ['', 'a', '', 'b', 'c', ''] and re.split(r'\b', 'a b') == ['', 'a', ' ', 'b', '']
assert re.match('(a)(?P<n>b)?', 'a').expand(r'\1-\2-\g<n>-\g<1>') == 'a---a'
calls = []
def note(match):
    calls.append(match.span())
    return match.group(1) or '?'
assert re.sub('a(.)?', note, 'abaa') == 'ba' and calls == [(0, 2), (2, 4)]
words = re.Scanner([(r'\d+', lambda scanner, token: int(token)), (r'[a-z]+', lambda scanner, token: token), (r'\s+', None)])
assert words.scan('a 12 b!c') == (['a', 12, 'b'], '!c')
re.sub('a', r'\1', 'a')  # raises error: invalid group reference 1 at position 1
re.sub('(a)', r'\2', 'a')  # raises error: invalid group reference 2 at position 1
re.sub('a', r'\g<x>', 'a')  # raises IndexError: unknown group name 'x'
re.sub('a', r'\g<', 'a')  # raises error: missing group name at position 3
re.sub('a', r'\g<1', 'a')  # raises error: missing >, unterminated name at position 3
re.sub('a', r'\g<>', 'a')  # raises error: missing group name at position 3
re.sub('a', r'\g', 'a')  # raises error: missing < at position 2
re.sub('a', r'\g<1a>', 'a')  # raises error: bad character in group name '1a' at position 3
re.sub('a', r'\g<5>', 'a')  # raises error: invalid group reference 5 at position 3
re.sub('a', r'\q', 'a')  # raises error: bad escape \q at position 0
re.sub('a', '\\', 'a')  # raises error: bad escape (end of pattern) at position 0
re.sub('a', r'\400', 'a')  # raises error: octal escape value \400 outside of range 0-0o377 at position 0
re.sub('a', 5, 'a')  # raises TypeError: decoding to str: need a bytes-like object, int found
re.sub('a', lambda m: 5, 'a')  # raises TypeError: sequence item 0: expected str instance, int found
re.sub('b', lambda m: 5, 'ab')  # raises TypeError: sequence item 1: expected str instance, int found
re.sub('a', b'x', 'a')  # raises TypeError: sequence item 0: expected str instance, bytes found
re.sub('a', lambda: '', 'a')  # raises TypeError: <lambda>() takes 0 positional arguments but 1 was given
