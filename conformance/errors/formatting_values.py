# Format strings and values that do not fit them.
f'{3.5:d}'  # raises ValueError: Unknown format code 'd' for object of type 'float'
f'{"a":d}'  # raises ValueError: Unknown format code 'd' for object of type 'str'
f'{"a":.2f}'  # raises ValueError: Unknown format code 'f' for object of type 'str'
f'{"5":,}'  # raises ValueError: Cannot specify ',' with 's'.
f'{5:s}'  # raises ValueError: Unknown format code 's' for object of type 'int'
f'{5:q}'  # raises ValueError: Unknown format code 'q' for object of type 'int'
f'{5:.2d}'  # raises ValueError: Precision not allowed in integer format specifier
f'{None:>10}'  # raises TypeError: unsupported format string passed to NoneType.__format__
f'{[1]:>10}'  # raises TypeError: unsupported format string passed to list.__format__
f'{(1, 2):5}'  # raises TypeError: unsupported format string passed to tuple.__format__
f'{dict():<5}'  # raises TypeError: unsupported format string passed to dict.__format__
f'{True:s}'  # raises ValueError: Unknown format code 's' for object of type 'bool'
f'{1.5:x}'  # raises ValueError: Unknown format code 'x' for object of type 'float'
f'{1.5:b}'  # raises ValueError: Unknown format code 'b' for object of type 'float'
f'{5:,s}'  # raises ValueError: Cannot specify ',' with 's'.
f'{5:,x}'  # raises ValueError: Cannot specify ',' with 'x'.
f'{5:_,}'  # raises ValueError: Cannot specify both ',' and '_'.
f'{"a":=5}'  # raises ValueError: '=' alignment not allowed in string format specifier
f'{"a":+}'  # raises ValueError: Sign not allowed in string format specifier
f'{"a":#}'  # raises ValueError: Alternate form (#) not allowed in string format specifier
f'{5:5 }'  # raises ValueError: Unknown format code '\x20' for object of type 'int'
f'{5:1.}'  # raises ValueError: Format specifier missing precision
f'{300000000:c}'  # raises OverflowError: %c arg not in range(0x110000)
f'{1.5:{"x"}}'  # raises ValueError: Unknown format code 'x' for object of type 'float'
f'{5:{None}}'  # raises ValueError: Invalid format specifier 'None' for object of type 'int'
class Thing: pass
f'{Thing():10}'  # raises TypeError: unsupported format string passed to Thing.__format__
'{} and {}'.format('x')  # raises IndexError: Replacement index 1 out of range for positional args tuple
'{name}'.format('x')  # raises KeyError: 'name'
'{name}'.format(nam='x')  # raises KeyError: 'name'
'{0} {1}'.format('x')  # raises IndexError: Replacement index 1 out of range for positional args tuple
'{'.format(1)  # raises ValueError: Single '{' encountered in format string
'}'.format(1)  # raises ValueError: Single '}' encountered in format string
'{"a": 1}'.format()  # raises KeyError: '"a"'
'{a b}'.format(a=1)  # raises KeyError: 'a b'
'{0} {}'.format(1, 2)  # raises ValueError: cannot switch from manual field specification to automatic field numbering
'{!z}'.format(1)  # raises ValueError: Unknown conversion specifier z
'{!r:'.format(1)  # raises ValueError: unmatched '{' in format spec
'{0[}'.format([1])  # raises ValueError: expected '}' before end of string
'{0.}'.format(1)  # raises ValueError: Empty attribute in format string
'{0.name}'.format({'name': 1})  # raises AttributeError: 'dict' object has no attribute 'name'
'{0[name]}'.format([1])  # raises TypeError: list indices must be integers or slices, not str
'{0[a]}'.format({'b': 1})  # raises KeyError: 'a'
'{a}'.format_map({})  # raises KeyError: 'a'
'{:.2f}'.format('1')  # raises ValueError: Unknown format code 'f' for object of type 'str'
'{:d}'.format(1.0)  # raises ValueError: Unknown format code 'd' for object of type 'float'
format(5, 'zz')  # raises ValueError: Unknown format code 'z' for object of type 'int'
format('a', 5)  # raises TypeError: format() argument 2 must be str, not int
'%d' % 'a'  # raises TypeError: %d format: a real number is required, not str
'%d' % None  # raises TypeError: %d format: a real number is required, not NoneType
'%d %d' % 1  # raises TypeError: not enough arguments for format string
'%d %d' % (1,)  # raises TypeError: not enough arguments for format string
'%d' % (1, 2)  # raises TypeError: not all arguments converted during string formatting
'text' % 5  # raises TypeError: not all arguments converted during string formatting
'text' % (1,)  # raises TypeError: not all arguments converted during string formatting
'%f' % 'a'  # raises TypeError: must be real number, not str
'%x' % 1.5  # raises TypeError: %x format: an integer is required, not float
'%c' % 'ab'  # raises TypeError: %c requires int or char
'%z' % 1  # raises ValueError: unsupported format character 'z' (0x7a) at index 1
'100%' % 1  # raises ValueError: incomplete format
'%' % 1  # raises ValueError: incomplete format
'%(a)s' % {'b': 1}  # raises KeyError: 'a'
'%(a)s' % 1  # raises TypeError: format requires a mapping
'%(a)s' % (1, 2)  # raises TypeError: format requires a mapping
'%(a' % {'a': 1}  # raises ValueError: incomplete format key
'%s %(a)s' % {'a': 1}
'%.1f%' % 5.0  # raises ValueError: incomplete format
