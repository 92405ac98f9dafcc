# any: whether some element is true; it stops at the first that is.
assert any([]) is False and any([0, '', None]) is False and any([0, 'x']) is True
assert any(n > 1 for n in (1, 2)) and not any(n > 2 for n in (1, 2))
seen = []
def note(n):
    seen.append(n)
    return n
assert any(note(n) for n in (0, 5, 6)) is True and seen == [0, 5]
words = ['apple', 'fig']
assert any('f' in w for w in words) and not any('z' in w for w in words)
rest = iter([0, 1, 2, 3])
assert any(rest) and list(rest) == [2, 3]
any(None)  # raises TypeError: 'NoneType' object is not iterable
any(True)  # raises TypeError: 'bool' object is not iterable
any()  # raises TypeError: any() takes exactly one argument (0 given)
