# print writes nothing where it fails, and its result is None.
assert print(end='') is None and print('', sep='x', end='') is None and print(*[], end='', sep=None) is None
class Loud:
    def __str__(self): return ''
    def __repr__(self): return 'repr'
print(Loud(), end='', flush=True)
class Broken:
    def __str__(self): return 1 / 0
print(Broken())  # raises ZeroDivisionError: division by zero
class NoText:
    def __str__(self): return 5
print(NoText())  # raises TypeError: __str__ returned non-string (type int)
print(sep=1)  # raises TypeError: sep must be None or a string, not int
print(end=1)  # raises TypeError: end must be None or a string, not int
print('x', ends='')  # raises TypeError: 'ends' is an invalid keyword argument for print()
