# Groups, back-references, conditions.
import re
m = re.match(r'(?P<year>\d+)-(?P<month>\d+)(x)?', '2024-05')
assert m.group() == m.group(0) == m[0] == '2024-05' and m.group('year') == m['year'] == '2024' and m.group(2, 'year') == ('05', '2024')
assert m.groups() == ('2024', '05', None) and m.groups('-') == ('2024', '05', '-')
assert m.groupdict() == {'year': '2024', 'month': '05'} and m.span('month') == (5, 7) and m.start(3) == m.end(3) == -1
assert m.regs == ((0, 7), (0, 4), (5, 7), (-1, -1)) and (m.lastindex, m.lastgroup) == (2, 'month')
assert m.re.groups == 3 and dict(m.re.groupindex) == {'year': 1, 'month': 2}
assert re.match('a', 'a').lastindex is None and re.match('((a)(b))', 'ab').lastindex == 1 and re.match('(a)(b)?', 'a').lastindex == 1
assert re.match('(?P<x>a)|(b)', 'b').groupdict() == {'x': None} and re.match('(?P<x>a)|(b)', 'b').groupdict(0) == {'x': 0}
assert re.match(r'(a)\1', 'aa') and re.match(r'(?P<q>.)x(?P=q)', 'axa') and re.match(r'(a)?\1b', 'b') is None
assert re.match(r'(?i)(a)\1', 'aA') and re.match(r'(.)(.)\2\1', 'abba') and re.match(r'(a)\01', 'a\x01')
assert re.match('(?:(a)|b)(?(1)c|d)', 'ac') and re.match('(?:(a)|b)(?(1)c|d)', 'bd') and not re.match('(?:(a)|b)(?(1)c|d)', 'ad')
assert re.match(r'(<)?\w+(?(1)>)$', '<a>') and re.match(r'(<)?\w+(?(1)>)$', 'a') and not re.match(r'(<)?\w+(?(1)>)$', '<a')
assert re.match('(?P<o>x)?(?(o)y)', 'xy').end() == 2 and re.match('(?(1)a|b)(c)', 'bc')
assert re.match('(a)(?:b)(?#a comment)(c)', 'abc').groups() == ('a', 'c')
assert repr(re.match('b+', 'bb')) == "<re.Match object; span=(0, 2), match='bb'>"
assert '{0[1]}-{0[x]}'.format(re.match('(?P<x>a)', 'a')) == 'a-a' and bool(re.match('', ''))
m.group(4)  # raises IndexError: no such group
m.group('day')  # raises IndexError: no such group
m['day']  # raises IndexError: no such group
m[-1]  # raises IndexError: no such group
m.start('day')  # raises IndexError: no such group
m.group(1.0)  # raises IndexError: no such group
m[0] = 1  # raises TypeError: 're.Match' object does not support item assignment
len(m)  # raises TypeError: object of type 're.Match' has no len()
re.compile('(')  # raises error: missing ), unterminated subpattern at position 0
re.compile('a)')  # raises error: unbalanced parenthesis at position 1
re.compile('(a')  # raises error: missing ), unterminated subpattern at position 0
re.compile('(?P<a>x)(?P<a>y)')  # raises error: redefinition of group name 'a' as group 2; was group 1 at position 12
re.compile('(?P<1a>x)')  # raises error: bad character in group name '1a' at position 4
re.compile('(?P<a')  # raises error: missing >, unterminated name at position 4
re.compile('(?P<>x)')  # raises error: missing group name at position 4
re.compile('(?P=a)')  # raises error: unknown group name 'a' at position 4
re.compile(r'(a\1)')  # raises error: cannot refer to an open group at position 2
re.compile(r'\1')  # raises error: invalid group reference 1 at position 1
re.compile(r'(a)\2')  # raises error: invalid group reference 2 at position 4
re.compile('(?(2)a)(b)')  # raises error: invalid group reference 2 at position 3
re.compile('(?(0)a)')  # raises error: bad group number at position 3
re.compile('(?(x)a)')  # raises error: unknown group name 'x' at position 3
re.compile('(?(-1)a)')  # raises error: bad character in group name '-1' at position 3
re.compile('(a)(?(1)a|b|c)')  # raises error: conditional backref with more than two branches at position 11
re.compile('(?Px)')  # raises error: unknown extension ?Px at position 1
re.compile('(?q)')  # raises error: unknown extension ?q at position 1
re.compile('(?')  # raises error: unexpected end of pattern at position 2
re.compile('(?#a')  # raises error: missing ), unterminated comment at position 0
