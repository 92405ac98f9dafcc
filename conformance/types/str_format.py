# str.format and its fields.
assert '{} {}'.format(1, 'a') == '1 a' and '{1} {0} {1}'.format('x', 'y') == 'y x y' and '{a}{b}'.format(a=1, b=2) == '12'
assert '{0.real} {0.imag}'.format(5) == '5 0' and '{0[1]} {1[k]}'.format([1, 2], {'k': 3}) == '2 3' and '{a[0].real}'.format(a=[7]) == '7'
assert '{:>5}|{:<5}|{:^5}|{:*^5}'.format('a', 'b', 'c', 'd') == '    a|b    |  c  |**d**'
assert '{:5}|{:5}|{:=+6d}|{:06.2f}'.format('a', 1, 5, 3.14159) == 'a    |    1|+    5|003.14'
assert '{:,} {:_} {:.3} {:.1f} {:e} {:g} {:%}'.format(1234567, 1234567, 'abcdef', 2.25, 12345.678, 0.00001, 0.5) == '1,234,567 1_234_567 abc 2.2 1.234568e+04 1e-05 50.000000%'
assert '{:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:n}'.format(5, 8, 255, 255, 5, 255, 65, 5) == '101 10 ff FF 0b101 0xff A 5'
assert '{:{}} {:{w}.{p}f}'.format('a', 3, 2.0, w=6, p=2) == 'a     2.00' and '{!r} {!s} {!a}'.format('é', 'é', 'é') == "'é' é '\\xe9'"
assert '{{}} {{{}}}'.format(1) == '{} {1}' and '{:}'.format(5) == '5' and '{0}{0:>3}'.format(1) == '1  1'
assert '{:+} {: } {:-}'.format(5, 5, -5) == '+5  5 -5' and '{:08.3f}'.format(-3.14159) == '-003.142' and '{:.0f}'.format(2.5) == '2'
assert '{:10.4}|{:<10.2e}|'.format(3.14159, 1234.5) == '     3.142|1.23e+03  |' and '{:g} {:g} {:g}'.format(1e6, 1e5, 123456789.0) == '1e+06 100000 1.23457e+08'
assert '{:,.2f}'.format(-1234567.891) == '-1,234,567.89' and '{:x}'.format(-255) == '-ff'
assert '{} {} {}'.format(None, True, [1]) == 'None True [1]' and '{:5}|{:<5}'.format(True, False) == '    1|0    '
assert '{:f} {:F} {:e}'.format(float('nan'), float('inf'), float('-inf')) == 'nan INF -inf' and '{:+.1f}'.format(-0.04) == '-0.0' and '{:z.1f}'.format(-0.04) == '0.0'
assert '{:#.3g} {:#x} {:_x} {:_b}'.format(1.0, 0, 0xdeadbeef, 0b11111) == '1.00 0x0 dead_beef 1_1111'
assert '{x} {y}'.format_map({'x': 1, 'y': 2}) == '1 2' and format(5, '>4') == '   5' and format('a') == 'a' and format(3.5, '') == '3.5'
assert '%s %d %r %5.2f %x %c %%' % ('a', 5, 'b', 3.14159, 255, 'z') == "a 5 'b'  3.14 ff z %"
assert '%(a)s-%(b)05d' % {'a': 1, 'b': 2} == '1-00002' and '%-5s|%5s|%+d|% d' % ('a', 'b', 3, 4) == 'a    |    b|+3| 4'
assert '%*d %.*f' % (5, 42, 1, 2.55) == '   42 2.5' and '%s' % (1,) == '1' and '%s' % [1, 2] == '[1, 2]' and '%#x %#o %X' % (255, 8, 255) == '0xff 0o10 FF'
assert '%e %g %G %i %u' % (12345.678, 1e-10, 1e20, 3.9, 4) == '1.234568e+04 1e-10 1E+20 3 4' and '%.3s|%10.3s|' % ('abcdef', 'abcdef') == 'abc|       abc|'
assert '%c' % 65 == 'A' and '%a' % 'é' == "'\\xe9'" and '%s %s' % ('%s', 1) == '%s 1' and '100%%' % () == '100%'
'{}'.format()  # raises IndexError: Replacement index 0 out of range for positional args tuple
'{} {}'.format(1)  # raises IndexError: Replacement index 1 out of range for positional args tuple
'{a}'.format(b=1)  # raises KeyError: 'a'
'{0} {}'.format(1, 2)  # raises ValueError: cannot switch from manual field specification to automatic field numbering
'{} {0}'.format(1, 2)  # raises ValueError: cannot switch from automatic field numbering to manual field specification
'{'.format(1)  # raises ValueError: Single '{' encountered in format string
'}'.format(1)  # raises ValueError: Single '}' encountered in format string
'{!x}'.format(1)  # raises ValueError: Unknown conversion specifier x
'{:d}'.format('a')  # raises ValueError: Unknown format code 'd' for object of type 'str'
'{:d}'.format(1.5)  # raises ValueError: Unknown format code 'd' for object of type 'float'
'{:s}'.format(1)  # raises ValueError: Unknown format code 's' for object of type 'int'
'{:q}'.format(1)  # raises ValueError: Unknown format code 'q' for object of type 'int'
'{:.2d}'.format(1)  # raises ValueError: Precision not allowed in integer format specifier
'{:,s}'.format('a')  # raises ValueError: Cannot specify ',' with 's'.
'{:=5}'.format('a')  # raises ValueError: '=' alignment not allowed in string format specifier
'{:5}'.format([])  # raises TypeError: unsupported format string passed to list.__format__
'{:>5}'.format(None)  # raises TypeError: unsupported format string passed to NoneType.__format__
'{0.x}'.format(1)  # raises AttributeError: 'int' object has no attribute 'x'
'{0[x]}'.format([1])  # raises TypeError: list indices must be integers or slices, not str
'{0[5]}'.format([1])  # raises IndexError: list index out of range
'{k[z]}'.format(k={})  # raises KeyError: 'z'
'{:+}'.format('a')  # raises ValueError: Sign not allowed in string format specifier
'%d' % 'a'  # raises TypeError: %d format: a real number is required, not str
'%s %s' % 'a'  # raises TypeError: not enough arguments for format string
'%s' % ('a', 'b')  # raises TypeError: not all arguments converted during string formatting
'a' % 5  # raises TypeError: not all arguments converted during string formatting
'%(x)s' % {}  # raises KeyError: 'x'
'%(x)s' % 5  # raises TypeError: format requires a mapping
'%q' % 5  # raises ValueError: unsupported format character 'q' (0x71) at index 1
'%' % 5  # raises ValueError: incomplete format
'%c' % 'ab'  # raises TypeError: %c requires int or char
'%x' % 1.5  # raises TypeError: %x format: an integer is required, not float
'%f' % 'a'  # raises TypeError: must be real number, not str
'%*d' % ('a', 1)  # raises TypeError: * wants int
