# Greedy, lazy and possessive repetition; atomic groups.
import re
assert re.match('a*', 'aaa').end() == 3 and re.match('a*?', 'aaa').end() == 0 and re.match('a+?', 'aaa').end() == 1
assert re.match('a{2}', 'aaa').end() == 2 and re.match('a{2,}', 'aaaa').end() == 4 and re.match('a{,2}', 'aaa').end() == 2 and re.match('a{1,3}?', 'aaa').end() == 1
assert re.match('a{,}', 'aa').end() == 2 and re.match('a{0}', 'a').end() == 0
assert re.match('a{', 'a{') and re.match('a{x}', 'a{x}') and re.match('a{1,x}', 'a{1,x}') and re.match('{', '{') and re.match('x{}', 'x{}')
assert re.match('<.+>', '<a><b>').group() == '<a><b>' and re.match('<.+?>', '<a><b>').group() == '<a>'
assert re.match('a++b', 'aab') and re.match('a++ab', 'aab') is None and re.match('(?:ab)*+a', 'aba') and re.match('(?:ab|a)*+b', 'abb')
assert re.match('a?+a', 'a') is None and re.match('a{1,2}+a', 'aa') is None and re.match('[ab]++$', 'abab')
assert re.match('(?>a+)b', 'aab') and re.match('(?>a+)ab', 'aab') is None and re.match('(?>a|ab)c', 'abc') is None
assert re.match('(?:a|ab){2}+c', 'abac') is None
assert re.match('(?:){1000}', '').end() == 0 and re.match('(?:a?){3}', 'aa').end() == 2
assert re.match('(a){2}', 'aa').span(1) == (1, 2) and re.match('(?:(a)|(b)){2}', 'ab').groups() == ('a', 'b')
assert re.match('(?:a*?b)*?c', 'aabbc') and re.match('(a+|b+)*?c', 'aabc').group(1) == 'b'
assert re.match('.{65536}', 'x' * 70000).end() == 65536
assert re.match('(x|y){3}?z', 'xyxz') and re.match('(ab?)+?$', 'aba').group(1) == 'a'
re.compile('*')  # raises error: nothing to repeat at position 0
re.compile('a**')  # raises error: multiple repeat at position 2
re.compile('a|*')  # raises error: nothing to repeat at position 2
re.compile('(?:+)')  # raises error: nothing to repeat at position 3
re.compile('^*')  # raises error: nothing to repeat at position 1
re.compile('a{2}{3}')  # raises error: multiple repeat at position 4
re.compile('a+?+')  # raises error: multiple repeat at position 3
re.compile('a{3,2}')  # raises error: min repeat greater than max repeat at position 2
re.compile('a{99999999999}')  # raises OverflowError: the repetition number is too large
