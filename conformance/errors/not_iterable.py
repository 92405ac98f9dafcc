# Things that cannot be walked through, counted or searched.
for x in 5: pass  # raises TypeError: 'int' object is not iterable
for x in None: pass  # raises TypeError: 'NoneType' object is not iterable
for x in 1.5: pass  # raises TypeError: 'float' object is not iterable
for x in len: pass  # raises TypeError: 'builtin_function_or_method' object is not iterable
for x in True: pass  # raises TypeError: 'bool' object is not iterable
for x in object(): pass  # raises TypeError: 'object' object is not iterable
for i in len([1, 2]): pass  # raises TypeError: 'int' object is not iterable
[x for x in 5]  # raises TypeError: 'int' object is not iterable
{x: 1 for x in 5}  # raises TypeError: 'int' object is not iterable
list(5)  # raises TypeError: 'int' object is not iterable
tuple(None)  # raises TypeError: 'NoneType' object is not iterable
set(5)  # raises TypeError: 'int' object is not iterable
dict(5)  # raises TypeError: 'int' object is not iterable
sum(5)  # raises TypeError: 'int' object is not iterable
min(5)  # raises TypeError: 'int' object is not iterable
sorted(5)  # raises TypeError: 'int' object is not iterable
enumerate(5)  # raises TypeError: 'int' object is not iterable
zip([1], 5)  # raises TypeError: 'int' object is not iterable
any(5)  # raises TypeError: 'int' object is not iterable
iter(5)  # raises TypeError: 'int' object is not iterable
[].extend(5)  # raises TypeError: 'int' object is not iterable
set().update(5)  # raises TypeError: 'int' object is not iterable
''.join(5)  # raises TypeError: can only join an iterable
[*5]  # raises TypeError: Value after * must be an iterable, not int
print(*5)  # raises TypeError: print() argument after * must be an iterable, not int
a, b = 5  # raises TypeError: cannot unpack non-iterable int object
5 in 5  # raises TypeError: argument of type 'int' is not iterable
'a' in 5  # raises TypeError: argument of type 'int' is not iterable
'a' in None  # raises TypeError: argument of type 'NoneType' is not iterable
1 in object()  # raises TypeError: argument of type 'object' is not iterable
len(5)  # raises TypeError: object of type 'int' has no len()
len(1.5)  # raises TypeError: object of type 'float' has no len()
len(x for x in [])  # raises TypeError: object of type 'generator' has no len()
len(zip())  # raises TypeError: object of type 'zip' has no len()
len(int)  # raises TypeError: object of type 'type' has no len()
reversed(5)  # raises TypeError: 'int' object is not reversible
next(5)  # raises TypeError: 'int' object is not an iterator
next([1])  # raises TypeError: 'list' object is not an iterator
next('abc')  # raises TypeError: 'str' object is not an iterator
next(range(3))  # raises TypeError: 'range' object is not an iterator
class Thing: pass
for x in Thing(): pass  # raises TypeError: 'Thing' object is not iterable
for x in Thing: pass  # raises TypeError: 'type' object is not iterable
len(Thing())  # raises TypeError: object of type 'Thing' has no len()
1 in Thing()  # raises TypeError: argument of type 'Thing' is not iterable
first, *rest = Thing()  # raises TypeError: cannot unpack non-iterable Thing object
def numbers():
    yield from 5
list(numbers())  # raises TypeError: 'int' object is not iterable
