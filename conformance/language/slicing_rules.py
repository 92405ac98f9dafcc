# [start:stop:step] of all sequences.
s, l, t = 'abcdef', [0, 1, 2, 3, 4, 5], (0, 1, 2, 3, 4, 5)
for start in (None, -7, -2, 0, 3, 9):
    for stop in (None, -7, -1, 0, 4, 9):
        for step in (None, 1, 2, -1, -2):
            cut = slice(start, stop, step)
            assert ''.join(s[i] for i in range(*cut.indices(6))) == s[cut] and list(t[cut]) == l[cut] == [l[i] for i in range(6)[cut]]
assert s[::-1] == 'fedcba' and s[-3:] == 'def' and s[:-3] == 'abc' and s[4:1:-1] == 'edc' and s[1:1] == '' and s[9:] == '' and s[:2] + s[2:] == s
assert l[-1] == 5 and t[-6] == 0 and b'abc'[1:] == b'bc' and b'abc'[1] == 98 and range(10)[2:8:3] == range(2, 8, 3) and 'añ😀b'[1:3] == 'ñ😀'
class I:
    def __index__(self): return 2
assert s[I()] == 'c' and s[I():] == 'cdef' and s[True] == 'b' and s[False:True] == 'a'
s[6]  # raises IndexError: string index out of range
s[-7]  # raises IndexError: string index out of range
s[::0]  # raises ValueError: slice step cannot be zero
s[1.0]  # raises TypeError: string indices must be integers, not 'float'
s['a':]  # raises TypeError: slice indices must be integers or None or have an __index__ method
t[None]  # raises TypeError: tuple indices must be integers or slices, not NoneType
s[1, 2]  # raises TypeError: string indices must be integers, not 'tuple'
{1: 2}[0:1]  # raises KeyError: slice(0, 1, None)
5[0:1]  # raises TypeError: 'int' object is not subscriptable
