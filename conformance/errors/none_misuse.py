# None where a value was expected.
import json
d, items = {'a': None}, [3, 1]
def nothing(): pass
nothing().name  # raises AttributeError: 'NoneType' object has no attribute 'name'
nothing()[0]  # raises TypeError: 'NoneType' object is not subscriptable
nothing()()  # raises TypeError: 'NoneType' object is not callable
nothing()['key'] = 1  # raises TypeError: 'NoneType' object does not support item assignment
del nothing()[0]  # raises TypeError: 'NoneType' object does not support item deletion
nothing().x = 1  # raises AttributeError: 'NoneType' object has no attribute 'x'
items.sort()[0]  # raises TypeError: 'NoneType' object is not subscriptable
items.append(2).append(3)  # raises AttributeError: 'NoneType' object has no attribute 'append'
items.reverse().pop()  # raises AttributeError: 'NoneType' object has no attribute 'pop'
d.get('missing')['x']  # raises TypeError: 'NoneType' object is not subscriptable
d.get('missing').get('x')  # raises AttributeError: 'NoneType' object has no attribute 'get'
d['a']['b']  # raises TypeError: 'NoneType' object is not subscriptable
d.update(b=1)['b']  # raises TypeError: 'NoneType' object is not subscriptable
for x in nothing(): pass  # raises TypeError: 'NoneType' object is not iterable
a, b = nothing()  # raises TypeError: cannot unpack non-iterable NoneType object
[*nothing()]  # raises TypeError: Value after * must be an iterable, not NoneType
{**nothing()}  # raises TypeError: 'NoneType' object is not a mapping
len(nothing())  # raises TypeError: object of type 'NoneType' has no len()
sum(nothing())  # raises TypeError: 'NoneType' object is not iterable
sorted(nothing())  # raises TypeError: 'NoneType' object is not iterable
max(nothing())  # raises TypeError: 'NoneType' object is not iterable
list(nothing())  # raises TypeError: 'NoneType' object is not iterable
dict(nothing())  # raises TypeError: 'NoneType' object is not iterable
int(nothing())  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
float(nothing())  # raises TypeError: float() argument must be a string or a real number, not 'NoneType'
round(nothing())  # raises TypeError: type NoneType doesn't define __round__ method
abs(nothing())  # raises TypeError: bad operand type for abs(): 'NoneType'
'x' in nothing()  # raises TypeError: argument of type 'NoneType' is not iterable
nothing() + 1  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
1 + nothing()  # raises TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
'text' + nothing()  # raises TypeError: can only concatenate str (not "NoneType") to str
nothing() + 'text'  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
[1] + nothing()  # raises TypeError: can only concatenate list (not "NoneType") to list
nothing() * 2  # raises TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
nothing() / 2  # raises TypeError: unsupported operand type(s) for /: 'NoneType' and 'int'
nothing() > 0  # raises TypeError: '>' not supported between instances of 'NoneType' and 'int'
0 <= nothing()  # raises TypeError: '<=' not supported between instances of 'int' and 'NoneType'
-nothing()  # raises TypeError: bad operand type for unary -: 'NoneType'
','.join([nothing()])  # raises TypeError: sequence item 0: expected str instance, NoneType found
','.join(nothing())  # raises TypeError: can only join an iterable
'%d' % nothing()  # raises TypeError: %d format: a real number is required, not NoneType
f'{nothing():.2f}'  # raises TypeError: unsupported format string passed to NoneType.__format__
'{:>5}'.format(nothing())  # raises TypeError: unsupported format string passed to NoneType.__format__
with nothing(): pass  # raises TypeError: 'NoneType' object does not support the context manager protocol
next(nothing())  # raises TypeError: 'NoneType' object is not an iterator
json.loads(nothing())  # raises TypeError: the JSON object must be str, bytes or bytearray, not NoneType
isinstance(1, nothing())  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
raise nothing()  # raises TypeError: exceptions must derive from BaseException
total = None
total += 5  # raises TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
for i in range(nothing()): pass  # raises TypeError: 'NoneType' object cannot be interpreted as an integer
[1, 2, 3][nothing()]  # raises TypeError: list indices must be integers or slices, not NoneType
min(3, nothing())  # raises TypeError: '<' not supported between instances of 'NoneType' and 'int'
sorted([3, None, 1])  # raises TypeError: '<' not supported between instances of 'NoneType' and 'int'
sum([1, None])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
