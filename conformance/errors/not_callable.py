# Things that cannot be called.
import math, json
value, text, items = 5, 'abc', [1, 2]
value()  # raises TypeError: 'int' object is not callable
text()  # raises TypeError: 'str' object is not callable
items(0)  # raises TypeError: 'list' object is not callable
(1, 2)(3)  # raises TypeError: 'tuple' object is not callable
{'a': 1}('a')  # raises TypeError: 'dict' object is not callable
{1, 2}()  # raises TypeError: 'set' object is not callable
None()  # raises TypeError: 'NoneType' object is not callable
True()  # raises TypeError: 'bool' object is not callable
(1.5)(2)  # raises TypeError: 'float' object is not callable
b'x'()  # raises TypeError: 'bytes' object is not callable
range(3)()  # raises TypeError: 'range' object is not callable
math()  # raises TypeError: 'module' object is not callable
json('[]')  # raises TypeError: 'module' object is not callable
math.pi()  # raises TypeError: 'float' object is not callable
text.upper()()  # raises TypeError: 'str' object is not callable
[1, 2](0)  # raises TypeError: 'list' object is not callable
'%d'(5)  # raises TypeError: 'str' object is not callable
2(3 + 4)  # raises TypeError: 'int' object is not callable
len('ab')()  # raises TypeError: 'int' object is not callable
object()()  # raises TypeError: 'object' object is not callable
class Plain: pass
Plain()()  # raises TypeError: 'Plain' object is not callable
ValueError('x')()  # raises TypeError: 'ValueError' object is not callable
sorted([1, 2], key=5)  # raises TypeError: 'int' object is not callable
list(map('abc', [1]))  # raises TypeError: 'str' object is not callable
list(filter(3, [1]))  # raises TypeError: 'int' object is not callable
max([1, 2], key='a')  # raises TypeError: 'str' object is not callable
