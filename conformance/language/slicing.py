# Subscripts and slices of every sequence.
for s in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), range(5)):
    assert s[0] == 0 and s[-1] == 4 and list(s[1:3]) == [1, 2] and list(s[::-1]) == [4, 3, 2, 1, 0]
    assert list(s[-2:]) == [3, 4] and list(s[:-3]) == [0, 1] and list(s[10:]) == [] and list(s[-10:2]) == [0, 1]
    assert list(s[::2]) == [0, 2, 4] and list(s[3:0:-2]) == [3, 1] and list(s[:]) == list(s) and list(s[None:2]) == [0, 1]
t = 'añ😀d'
assert t[1:3] == 'ñ😀' and t[::-1] == 'd😀ña' and t[-2] == '😀' and t[5:] == '' and b'abc'[1] == 98 and b'abc'[1:] == b'bc'
l = list(range(6))
l[1:3] = 'xyz'
assert l == [0, 'x', 'y', 'z', 3, 4, 5]
l[:0] = [9]
l[len(l):] = [8]
assert l[0] == 9 and l[-1] == 8
l[::3] = 'ABC'
assert l[0] == 'A' and l[3] == 'B' and l[6] == 'C'
del l[1:3], l[-1]
assert l == ['A', 'B', 'z', 3, 'C', 5][:len(l)]
m = [1, 2, 3, 4]
del m[::2]
assert m == [2, 4]
m[1:1] = m
assert m == [2, 2, 4, 4]
m[:] = []
assert m == []
s = slice(1, 10, 2)
assert s.indices(5) == (1, 5, 2) and (s.start, s.stop, s.step) == (1, 10, 2) and slice(3).stop == 3
assert [0, 1, 2, 3][slice(-2, None)] == [2, 3] and repr(slice(1)) == 'slice(None, 1, None)'
assert [1, 2][True] == 2
[1, 2][5]  # raises IndexError: list index out of range
[1, 2][-3]  # raises IndexError: list index out of range
'ab'[2]  # raises IndexError: string index out of range
range(3)[3]  # raises IndexError: range object index out of range
b'a'[1]  # raises IndexError: index out of range
[1]['a']  # raises TypeError: list indices must be integers or slices, not str
'ab'['a']  # raises TypeError: string indices must be integers, not 'str'
[1, 2]['a':]  # raises TypeError: slice indices must be integers or None or have an __index__ method
[1][::0]  # raises ValueError: slice step cannot be zero
[1, 2][5] = 0  # raises IndexError: list assignment index out of range
(1, 2)[0] = 0  # raises TypeError: 'tuple' object does not support item assignment
'ab'[0] = 'c'  # raises TypeError: 'str' object does not support item assignment
del (1, 2)[0]  # raises TypeError: 'tuple' object doesn't support item deletion
del [1][4]  # raises IndexError: list assignment index out of range
[1, 2, 3][::2] = [1]  # raises ValueError: attempt to assign sequence of size 1 to extended slice of size 2
[1][0:1] = 5  # raises TypeError: can only assign an iterable
{1}[0]  # raises TypeError: 'set' object is not subscriptable
none, five, pair, one = None, 5, (1, 2), [1]
none[0]  # raises TypeError: 'NoneType' object is not subscriptable
five[0]  # raises TypeError: 'int' object is not subscriptable
len[0]  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
five[0] = 1  # raises TypeError: 'int' object does not support item assignment
pair[2]  # raises IndexError: tuple index out of range
pair['a']  # raises TypeError: tuple indices must be integers or slices, not str
one[1.0]  # raises TypeError: list indices must be integers or slices, not float
one[None]  # raises TypeError: list indices must be integers or slices, not NoneType
