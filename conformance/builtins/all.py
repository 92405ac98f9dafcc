# all: whether every element is true; it stops at the first that is not.
assert all([]) is True and all([1, 'a', [0]]) is True and all([1, 0, 1]) is False
assert all(n > 0 for n in (1, 2)) and not all(n > 1 for n in (1, 2))
assert all({}) and all({0: 'key counts'}) is False and all('') and all('ab')
seen = []
def note(n):
    seen.append(n)
    return n
assert all(note(n) for n in (1, 0, 2)) is False and seen == [1, 0]
assert all([[]]) is False and all([[[]]]) is True
all(5)  # raises TypeError: 'int' object is not iterable
all()  # raises TypeError: all() takes exactly one argument (0 given)
all(1, 2)  # raises TypeError: all() takes exactly one argument (2 given)
all(1 / n for n in [1, 0])  # raises ZeroDivisionError: division by zero
