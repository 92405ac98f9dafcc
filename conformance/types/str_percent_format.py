# %: values into text, the old way.
assert '%s is %d' % ('x', 5) == 'x is 5' and '%s' % 5 == '5' and '%s' % (5,) == '5' and '%r' % 'a' == "'a'" and '%s %%' % 1 == '1 %'
assert '%5d|%-5d|%05d|%+d|% d' % (42, 42, 42, 42, 42) == '   42|42   |00042|+42| 42' and '%5s|%-5s|%.2s' % ('ab', 'ab', 'abc') == '   ab|ab   |ab'
assert '%.2f %8.3f %e %g %g' % (3.14159, 2.5, 12345.678, 1e-5, 100000.0) == '3.14    2.500 1.234568e+04 1e-05 100000'
assert '%x %X %o %#x %#o' % (255, 255, 8, 255, 8) == 'ff FF 10 0xff 0o10' and '%c%c' % ('a', 98) == 'ab' and '%i' % 3.99 == '3' and '%d' % True == '1'
assert '%(name)s: %(n)03d' % {'name': 'x', 'n': 7, 'more': 0} == 'x: 007' and '%(a)s%(a)s' % {'a': 1} == '11'
assert '%*d|%-*d|%.*f' % (5, 1, 4, 2, 1, 2.55) == '    1|2   |2.5' and '%s' % [1, 2] == '[1, 2]' and '%s' % None == 'None' and '%a' % 'é' == "'\\xe9'"
assert '%d' % (2 ** 70) == '1180591620717411303424'
assert '%f' % float('inf') == 'inf' and '%.0f' % 2.5 == '2' and '%.3g' % 1234.5 == '1.23e+03' and '%s, %s' % ('%s', 'x') == '%s, x' and 'no fields' % () == 'no fields'
'%d' % 'a'  # raises TypeError: %d format: a real number is required, not str
'%d' % None  # raises TypeError: %d format: a real number is required, not NoneType
'%d' % [1]  # raises TypeError: %d format: a real number is required, not list
'%s %s' % 'a'  # raises TypeError: not enough arguments for format string
'%s' % ('a', 'b')  # raises TypeError: not all arguments converted during string formatting
'none' % 1  # raises TypeError: not all arguments converted during string formatting
'%f' % 'x'  # raises TypeError: must be real number, not str
'%x' % 1.5  # raises TypeError: %x format: an integer is required, not float
'%c' % 'ab'  # raises TypeError: %c requires int or char
'%c' % -1  # raises OverflowError: %c arg not in range(0x110000)
'%(a)s' % {}  # raises KeyError: 'a'
'%(a)s' % 5  # raises TypeError: format requires a mapping
'%y' % 1  # raises ValueError: unsupported format character 'y' (0x79) at index 1
'%s %' % 1  # raises ValueError: incomplete format
'%*d' % ('a', 1)  # raises TypeError: * wants int
'%d' % float('nan')  # raises ValueError: cannot convert float NaN to integer
