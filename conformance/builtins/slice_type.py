# slice(...): what stands between the brackets.
s = slice(1, 5, 2)
assert (s.start, s.stop, s.step) == (1, 5, 2) and repr(s) == 'slice(1, 5, 2)' and slice(3) == slice(None, 3, None)
assert 'abcdef'[s] == 'bd' and [0, 1, 2][slice(None)] == [0, 1, 2] and 'abc'[slice(-2, None)] == 'bc' and 'abc'[slice(None, None, -1)] == 'cba'
assert s.indices(4) == (1, 4, 2) and slice(None, None, -1).indices(3) == (2, -1, -1) and slice(-100, 100).indices(5) == (0, 5, 1)
assert slice(1, 2) != slice(1, 3) and slice(1, 2) < slice(1, 3)
class Show:
    def __getitem__(self, key): return key
show = Show()
assert show[1:2] == slice(1, 2) and show[:] == slice(None) and show[::2] == slice(None, None, 2) and show[1:2, 3] == (slice(1, 2), 3) and show['a':'b'] == slice('a', 'b') and show[...] is ...
name, rest = slice(0, 4), slice(5, None)
assert 'john smith'[name] == 'john' and 'john smith'[rest] == 'smith'
slice()  # raises TypeError: slice expected at least 1 argument, got 0
slice(1, 2, 3, 4)  # raises TypeError: slice expected at most 3 arguments, got 4
[1, 2][slice('a', 'b')]  # raises TypeError: slice indices must be integers or None or have an __index__ method
slice(1, 2, 0).indices(5)  # raises ValueError: slice step cannot be zero
slice(1).indices(-1)  # raises ValueError: length should not be negative
