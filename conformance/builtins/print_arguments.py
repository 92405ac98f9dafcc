# print: what it takes and refuses; it answers None.
assert print(end='') is None and print('', end='', sep='') is None and print(*[], end='') is None
assert print(end='', flush=True) is None and print('', sep=None, end='') is None
class Loud:
    def __str__(self): return 5
class Failing:
    def __str__(self): raise ValueError('no text')
print(Loud())  # raises TypeError: __str__ returned non-string (type int)
print(Failing())  # raises ValueError: no text
print('a', sep=5)  # raises TypeError: sep must be None or a string, not int
print('a', end=5)  # raises TypeError: end must be None or a string, not int
print('a', seperator=',')  # raises TypeError: 'seperator' is an invalid keyword argument for print()
print(*5)  # raises TypeError: print() argument after * must be an iterable, not int
print('a' + 5)  # raises TypeError: can only concatenate str (not "int") to str
print(f'{1 / 0}')  # raises ZeroDivisionError: division by zero
