# Flags, for a whole pattern and for a part of it.
import re
assert re.match('AbC', 'aBc', re.I) and re.match('[A-Z]+', 'aBc', re.I).end() == 3 and not re.match('[^a]', 'A', re.I)
assert re.findall('^a$', 'a\nb\na', re.M) == ['a', 'a'] and re.search('a$', 'a\n') and not re.search(r'a\Z', 'a\n') and not re.search(r'\Ab', 'a\nb', re.M)
assert re.match('a.b', 'a\nb') is None and re.match('a.b', 'a\nb', re.S)
assert re.match(r'''
    (\d+)   # digits
    \ [ ]\# # a blank, a blank, a hash
''', '12  #', re.X).group(1) == '12'
assert re.match(r'\w', 'é') and not re.match(r'\w', 'é', re.A) and re.match(r'\d', '٣') and not re.match(r'(?a)\d', '٣')
assert re.match('(?i)ab', 'AB') and re.match('(?im)a', 'A') and re.compile('(?s)a').flags == re.S | re.U
assert re.match('(?i:a)b', 'Ab') and not re.match('(?i:a)b', 'AB') and re.match('(?-i:a)b', 'aB', re.I) and not re.match('(?-i:a)b', 'Ab', re.I)
assert re.match('(?s:.).', '\na') and re.match('(?m:^)a', 'a') and re.match('(?x: a b )c d', 'abc d') and re.match(r'(?a:\w)\w', 'aé')
assert repr(re.I) == 're.IGNORECASE' and str(re.I | re.M) == 're.IGNORECASE|re.MULTILINE' and re.I == 2 and re.I | re.S == 18 and re.X is re.VERBOSE
assert repr(re.NOFLAG) == 're.NOFLAG' and repr(re.I | 1 << 20) == 're.IGNORECASE|0x100000' and (re.I & re.M) == 0 and re.I in re.I | re.S and isinstance(re.I, int)
assert repr(~re.I) == 're.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG' and f'{re.A}' == 're.ASCII' and re.S.name == 'DOTALL' and re.S.value == 16
assert repr(re.compile('a', re.I | re.A)) == "re.compile('a', re.IGNORECASE|re.ASCII)" and repr(re.compile("it's")) == 're.compile("it\'s")' and repr(re.compile(b'a', re.X)) == "re.compile(b'a', re.VERBOSE)"
assert re.compile('a').flags == 32 and re.compile(b'a').flags == 0 and re.compile('a') == re.compile('a') != re.compile('a', re.I)
pattern = re.compile('a')
assert re.compile(pattern) is pattern and isinstance(pattern, re.Pattern) and isinstance(pattern.match('a'), re.Match) and pattern.pattern == 'a'
assert re.match('ſ', 's', re.I) and re.match('K', 'k', re.I) and re.match('[à-ý]', 'É', re.I) and re.match('İ', 'i', re.I) and re.match('Σ', 'ς', re.I) and not re.match('ſ', 's', re.I | re.A) and re.match('ß', 'ẞ', re.I)
re.compile(pattern, re.I)  # raises ValueError: cannot process flags argument with a compiled pattern
re.compile('a', re.L)  # raises ValueError: cannot use LOCALE flag with a str pattern
re.compile('a', re.A | re.U)  # raises ValueError: ASCII and UNICODE flags are incompatible
re.compile(b'a', re.U)  # raises ValueError: cannot use UNICODE flag with a bytes pattern
re.compile('a(?i)')  # raises error: global flags not at the start of the expression at position 1
re.compile('(?i')  # raises error: missing -, : or ) at position 3
re.compile('(?i-')  # raises error: missing flag at position 4
re.compile('(?i-i:a)')  # raises error: bad inline flags: flag turned on and off at position 5
re.compile('(?L)a')  # raises error: bad inline flags: cannot use 'L' flag with a str pattern at position 3
re.compile('(?au:a)')  # raises error: bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4
re.compile('(?-u:a)')  # raises error: bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4
re.compile('(?-:a)')  # raises error: missing flag at position 3
re.compile('(?iz:a)')  # raises error: unknown flag at position 3
re.compile(5)  # raises TypeError: first argument must be string or compiled pattern
