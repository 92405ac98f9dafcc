# An index past either end.
items, empty = [10, 20, 30], []
items[3]  # raises IndexError: list index out of range
items[-4]  # raises IndexError: list index out of range
empty[0]  # raises IndexError: list index out of range
empty[-1]  # raises IndexError: list index out of range
(1, 2)[2]  # raises IndexError: tuple index out of range
()[0]  # raises IndexError: tuple index out of range
'abc'[3]  # raises IndexError: string index out of range
''[0]  # raises IndexError: string index out of range
b'ab'[2]  # raises IndexError: index out of range
range(3)[3]  # raises IndexError: range object index out of range
range(0)[-1]  # raises IndexError: range object index out of range
items[3] = 1  # raises IndexError: list assignment index out of range
del items[3]  # raises IndexError: list assignment index out of range
items[5] += 1  # raises IndexError: list index out of range
empty.pop()  # raises IndexError: pop from empty list
items.pop(3)  # raises IndexError: pop index out of range
[[1, 2], [3]][1][1]  # raises IndexError: list index out of range
'a b'.split()[2]  # raises IndexError: list index out of range
'{} {}'.format('one')  # raises IndexError: Replacement index 1 out of range for positional args tuple
'{2}'.format(1, 2)  # raises IndexError: Replacement index 2 out of range for positional args tuple
for i in range(4): items[i]  # raises IndexError: list index out of range
items[10 ** 30]  # raises IndexError: cannot fit 'int' into an index-sized integer
