# match, fullmatch, search: where a pattern is looked for.
import re
assert re.match('b', 'ab') is None and re.match('a', 'ab').span() == (0, 1)
assert re.search('b', 'ab').span() == (1, 2) and re.search('c', 'ab') is None
assert re.fullmatch('a', 'ab') is None and re.fullmatch('a|ab', 'ab').group() == 'ab'
assert re.fullmatch('a*?', 'aaa').end() == 3
word = re.compile('[a-z]+')
assert word.match('x1 y', 3).group() == 'y' and word.match('abc', 1, 2).span() == (1, 2)
assert word.search('12ab', 1, 3).span() == (2, 3) and word.fullmatch('1ab2', 1, 3)
assert word.match('abc', -5).start() == 0 and word.match('abc', 5) is None
assert re.compile('^b').match('ab', 1) is None and re.compile('^b', re.M).search('a\nb', 1).start() == 2
assert re.compile('(?<=a)b').match('ab', 1).span() == (1, 2)
assert re.compile('a$').match('ab', 0, 1).end() == 1
m = word.match('abc', 1, 2)
assert (m.pos, m.endpos, m.string, m.re is word) == (1, 2, 'abc', True)
assert [x.group() for x in re.finditer('a|bb', 'abba')] == ['a', 'bb', 'a']
assert re.findall('a(.)', 'abac') == ['b', 'c'] and re.findall('(a)(.)?', 'ab a') == [('a', 'b'), ('a', '')]
assert re.findall('', 'ab') == ['', '', ''] and re.findall('x*', 'axb') == ['', 'x', '', '']
assert re.findall(r'\b', 'a b') == ['', '', '', ''] and re.findall('a|', 'ba') == ['', 'a', '']
assert re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups() == ('a', 'bcd', '')
assert re.match('(?:(a)|b)*', 'ab').group(1) == 'a' and re.match('((a)|b)*', 'ab').groups() == ('b', 'a')
assert re.match('(a*)*', 'b').groups() == ('',) and re.match('(a*)+', 'aa').groups() == ('',)
assert re.match('(a|b)*$', 'ab' * 10000).end() == 20000
scanner = re.compile('a|b').scanner('abxa')
assert [scanner.match().span(), scanner.match().span(), scanner.match()] == [(0, 1), (1, 2), None]
re.match('a', 1)  # raises TypeError: expected string or bytes-like object, got 'int'
re.search('a', None)  # raises TypeError: expected string or bytes-like object, got 'NoneType'
re.match('a', b'a')  # raises TypeError: cannot use a string pattern on a bytes-like object
re.match(b'a', 'a')  # raises TypeError: cannot use a bytes pattern on a string-like object
re.compile('a').match()  # raises TypeError: match() missing required argument 'string' (pos 1)
re.compile('a').search('a', 'x')  # raises TypeError: 'str' object cannot be interpreted as an integer
