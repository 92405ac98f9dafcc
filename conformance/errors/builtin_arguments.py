# Built-in functions and methods that get too much, too little or the wrong kind.
len()  # raises TypeError: len() takes exactly one argument (0 given)
len([1], [2])  # raises TypeError: len() takes exactly one argument (2 given)
len(obj=[1])  # raises TypeError: len() takes no keyword arguments
abs(1, 2)  # raises TypeError: abs() takes exactly one argument (2 given)
ord('ab')  # raises TypeError: ord() expected a character, but string of length 2 found
chr('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
range()  # raises TypeError: range expected at least 1 argument, got 0
range(1, 2, 3, 4)  # raises TypeError: range expected at most 3 arguments, got 4
range('5')  # raises TypeError: 'str' object cannot be interpreted as an integer
range(1.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
range(1, 5, 0)  # raises ValueError: range() arg 3 must not be zero
range(stop=5)  # raises TypeError: range() takes no keyword arguments
int('1', base='2')  # raises TypeError: 'str' object cannot be interpreted as an integer
round(1.5, 1, 2)  # raises TypeError: round() takes at most 2 arguments (3 given)
round('1.5')  # raises TypeError: type str doesn't define __round__ method
round(1.5, '1')  # raises TypeError: 'str' object cannot be interpreted as an integer
sum(1, 2)  # raises TypeError: 'int' object is not iterable
sum()  # raises TypeError: sum() takes at least 1 positional argument (0 given)
sorted([1], len)  # raises TypeError: sorted expected 1 argument, got 2
max()  # raises TypeError: max expected at least 1 argument, got 0
max([])  # raises ValueError: max() iterable argument is empty
min(1, 2, key=1)  # raises TypeError: 'int' object is not callable
isinstance(1, 'int')  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(1, [int])  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(1)  # raises TypeError: isinstance expected 2 arguments, got 1
issubclass(1, int)  # raises TypeError: issubclass() arg 1 must be a class
enumerate()  # raises TypeError: enumerate() missing required argument 'iterable'
enumerate([1], '1')  # raises TypeError: 'str' object cannot be interpreted as an integer
list(zip([1], [1, 2], strict=True))  # raises ValueError: zip() argument 2 is longer than argument 1
map(str)  # raises TypeError: map() must have at least two arguments.
filter([1])  # raises TypeError: filter expected 2 arguments, got 1
next()  # raises TypeError: next expected at least 1 argument, got 0
iter()  # raises TypeError: iter expected at least 1 argument, got 0
print('a', end=5)  # raises TypeError: end must be None or a string, not int
print('a', ends='')  # raises TypeError: 'ends' is an invalid keyword argument for print()
getattr(1)  # raises TypeError: getattr expected at least 2 arguments, got 1
getattr(1, 2)  # raises TypeError: attribute name must be string, not 'int'
setattr(1, 'a')  # raises TypeError: setattr expected 3 arguments, got 2
hasattr(1, 2)  # raises TypeError: attribute name must be string, not 'int'
type()  # raises TypeError: type() takes 1 or 3 arguments
type(1, 2)  # raises TypeError: type() takes 1 or 3 arguments
list(1, 2)  # raises TypeError: list expected at most 1 argument, got 2
list(iterable=[1])  # raises TypeError: list() takes no keyword arguments
tuple(1, 2)  # raises TypeError: tuple expected at most 1 argument, got 2
dict(1)  # raises TypeError: 'int' object is not iterable
dict([1, 2])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
dict(['abc'])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
set(1, 2)  # raises TypeError: set expected at most 1 argument, got 2
str(1, 2)  # raises TypeError: str() argument 'encoding' must be str, not int
bool(1, 2)  # raises TypeError: bool expected at most 1 argument, got 2
float('1', '2')  # raises TypeError: float expected at most 1 argument, got 2
hash([])  # raises TypeError: unhashable type: 'list'
hash()  # raises TypeError: hash() takes exactly one argument (0 given)
[].append()  # raises TypeError: list.append() takes exactly one argument (0 given)
[].append(1, 2)  # raises TypeError: list.append() takes exactly one argument (2 given)
[].extend(1, 2)  # raises TypeError: list.extend() takes exactly one argument (2 given)
[].insert(1)  # raises TypeError: insert expected 2 arguments, got 1
[].insert('0', 1)  # raises TypeError: 'str' object cannot be interpreted as an integer
[1].pop('0')  # raises TypeError: 'str' object cannot be interpreted as an integer
[1].remove()  # raises TypeError: list.remove() takes exactly one argument (0 given)
[1].index()  # raises TypeError: index expected at least 1 argument, got 0
[1].sort(len)  # raises TypeError: sort() takes no positional arguments
[1].sort(key=len, cmp=len)  # raises TypeError: 'cmp' is an invalid keyword argument for sort()
[1].count()  # raises TypeError: list.count() takes exactly one argument (0 given)
{}.get()  # raises TypeError: get expected at least 1 argument, got 0
{}.get(1, 2, 3)  # raises TypeError: get expected at most 2 arguments, got 3
{}.get('a', default=1)  # raises TypeError: dict.get() takes no keyword arguments
{}.pop()  # raises TypeError: pop expected at least 1 argument, got 0
{}.update(1)  # raises TypeError: 'int' object is not iterable
{}.update([1])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
{}.setdefault()  # raises TypeError: setdefault expected at least 1 argument, got 0
{}.items(1)  # raises TypeError: dict.items() takes no arguments (1 given)
{1}.add()  # raises TypeError: set.add() takes exactly one argument (0 given)
{1}.add(1, 2)  # raises TypeError: set.add() takes exactly one argument (2 given)
{1}.union(5)  # raises TypeError: 'int' object is not iterable
'a'.join()  # raises TypeError: str.join() takes exactly one argument (0 given)
'a'.join([1])  # raises TypeError: sequence item 0: expected str instance, int found
'a'.join('b', 'c')  # raises TypeError: str.join() takes exactly one argument (2 given)
'a'.split(1)  # raises TypeError: must be str or None, not int
'a'.split('')  # raises ValueError: empty separator
'a'.split(',', 'x')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.replace('a')  # raises TypeError: replace expected at least 2 arguments, got 1
'a'.replace('a', 1)  # raises TypeError: replace() argument 2 must be str, not int
'a'.replace('a', None)  # raises TypeError: replace() argument 2 must be str, not None
'a'.strip(1)  # raises TypeError: strip arg must be None or str
'a'.startswith(1)  # raises TypeError: startswith first arg must be str or a tuple of str, not int
'a'.startswith(['a'])  # raises TypeError: startswith first arg must be str or a tuple of str, not list
'a'.find(1)  # raises TypeError: must be str, not int
'a'.index('b')  # raises ValueError: substring not found
'a'.upper(1)  # raises TypeError: str.upper() takes no arguments (1 given)
'a'.center()  # raises TypeError: center expected at least 1 argument, got 0
'a'.ljust(5, '--')  # raises TypeError: The fill character must be exactly one character long
'a'.zfill('5')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.encode(1)  # raises TypeError: encode() argument 'encoding' must be str, not int
'a'.encode('klingon')  # raises LookupError: unknown encoding: klingon
