# Text and other values, put together.
name, n, items = 'x', 5, ['a', 1]
name + n  # raises TypeError: can only concatenate str (not "int") to str
n + name  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
'n: ' + n + '!'  # raises TypeError: can only concatenate str (not "int") to str
name + None  # raises TypeError: can only concatenate str (not "NoneType") to str
name + items  # raises TypeError: can only concatenate str (not "list") to str
name + 1.5  # raises TypeError: can only concatenate str (not "float") to str
name + True  # raises TypeError: can only concatenate str (not "bool") to str
name += n  # raises TypeError: can only concatenate str (not "int") to str
', '.join(items)  # raises TypeError: sequence item 1: expected str instance, int found
', '.join(n)  # raises TypeError: can only join an iterable
', '.join(None)  # raises TypeError: can only join an iterable
''.join([name, None])  # raises TypeError: sequence item 1: expected str instance, NoneType found
items.join(', ')  # raises AttributeError: 'list' object has no attribute 'join'
name * name  # raises TypeError: can't multiply sequence by non-int of type 'str'
name - 'x'  # raises TypeError: unsupported operand type(s) for -: 'str' and 'str'
name / 2  # raises TypeError: unsupported operand type(s) for /: 'str' and 'int'
print('a' + 1)  # raises TypeError: can only concatenate str (not "int") to str
'%s and %s' % name  # raises TypeError: not enough arguments for format string
'{} {}'.format(name)  # raises IndexError: Replacement index 1 out of range for positional args tuple
assert name + str(n) == f'{name}{n}' == '%s%d' % (name, n) == 'x5' and ', '.join(map(str, items)) == 'a, 1'
