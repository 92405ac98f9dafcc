# Look-ahead and look-behind.
import re
assert re.match('a(?=b)', 'ab').end() == 1 and not re.match('a(?=b)', 'ac') and re.match('a(?!b)', 'ac') and not re.match('a(?!b)', 'ab')
assert re.search('(?<=a)b', 'cbab').start() == 3 and re.search('(?<!a)b', 'abcb').start() == 3
assert re.match('(?=(a+))a*b', 'aaab').group(1) == 'aaa' and re.match('(?!(a))b', 'b').groups() == (None,)
assert re.findall(r'\d(?=(\d{3})+$)', '1234567') == ['567', '567'] and re.sub(r'(?<=\d)(?=(?:\d{3})+$)', ',', '1234567') == '1,234,567'
assert re.findall(r'(?<=\$)\d+', 'a $5 $12') == ['5', '12'] and re.search('(?<=ab|cd)e', 'cde') and re.search('(?<=^a)b', 'ab')
assert re.match('(?=a)(?=.b)ab', 'ab') and re.match('(?!)', '') is None and re.match('a(?<=a)(?<!b)', 'a')
assert re.search('(?<=(a))b', 'ab').group(1) == 'a' and re.search('(?<=a{3})b', 'aaab').start() == 3
assert re.findall('(?=(..))', 'abc') == ['ab', 'bc'] and re.split('(?<=,)', 'a,b') == ['a,', 'b']
assert re.match('(?:(?=(a))|b)*c', 'c') and re.search(r'(a)(?<=\1)', 'a')
re.compile('(?<=a*)b')  # raises error: look-behind requires fixed-width pattern
re.compile('(?<!a|bc)d')  # raises error: look-behind requires fixed-width pattern
re.compile('(?<a)')  # raises error: unknown extension ?<a at position 1
re.compile('(?=a')  # raises error: missing ), unterminated subpattern at position 0
re.compile(r'(?<=(a)\1)')  # raises error: cannot refer to group defined in the same lookbehind subpattern at position 9
