# str.split and rsplit: parts between separators.
assert 'a,b,,c'.split(',') == ['a', 'b', '', 'c'] and ','.split(',') == ['', ''] and ''.split(',') == [''] and ''.split() == []
assert '  a  b\t\nc '.split() == ['a', 'b', 'c'] and ' a b '.split(' ') == ['', 'a', 'b', ''] and '   '.split() == []
assert 'a b c'.split(' ', 1) == ['a', 'b c'] and 'a b c'.split(maxsplit=1) == ['a', 'b c'] and '  a  b  c '.split(None, 1) == ['a', 'b  c ']
assert 'a b c'.rsplit(' ', 1) == ['a b', 'c'] and ' a b  c '.rsplit(None, 1) == [' a b', 'c'] and 'a,b,c'.rsplit(',', -1) == ['a', 'b', 'c']
assert 'a, b, c'.split(', ') == ['a', 'b', 'c'] and 'aXXbXXXc'.split('XX') == ['a', 'b', 'Xc'] and 'aXXbXXXc'.rsplit('XX') == ['a', 'bX', 'c']
assert 'a b'.split(' ', 0) == ['a b'] and 'k=v=w'.split('=', 1) == ['k', 'v=w'] and 'one'.split('x') == ['one']
assert 'a\u2003b\xa0c'.split() == ['a', 'b', 'c'] and [w for line in 'a b\nc'.split('\n') for w in line.split()] == ['a', 'b', 'c']
first, *rest = 'cmd x y'.split()
assert first == 'cmd' and rest == ['x', 'y']
'a'.split('')  # raises ValueError: empty separator
'a'.split(1)  # raises TypeError: must be str or None, not int
'a'.split(',', 'x')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.split(',', 1, 2)  # raises TypeError: split() takes at most 2 arguments (3 given)
'a'.split(b',')  # raises TypeError: must be str or None, not bytes
