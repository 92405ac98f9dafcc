# Truth of values of every type, and bools as numbers.
falsy = [False, None, 0, 0.0, -0.0, '', b'', [], (), {}, set(), frozenset(), range(0)]
truthy = [True, 1, -1, 0.1, float('nan'), ' ', '0', 'False', b'\0', [0], (None,), {0: 0}, {None}, range(1), object, len, ...]
assert not any(falsy) and all(truthy)
assert True == 1 and False == 0 and {True: 'a'}[1] == 'a' and [10, 20][True] == 20
assert True + True == 2 and sum([True, False, True]) == 2 and -True == -1 and True * 2.5 == 2.5 and 5 / True == 5.0 and ~True == -2
assert (True and 'x') == 'x' and (False or None) is None and (not '') is True and not [] == True
assert str(True) == 'True' and f'{True}' == 'True' and f'{True:d}' == '1' and '%d' % True == '1' and '%s' % False == 'False' and int(False) == 0
assert (3 > 2) is True and (3 > 2) + 1 == 2 and (True & False) is False and (True | 2) == 3 and True ^ True is False
assert isinstance(True, int) and type(True) is bool and bool.__mro__ == (bool, int, object) and (1 == True) is True and max(True, 2) == 2
assert [x for x in [0, 1, '', 'a', None] if x] == [1, 'a'] and sorted([True, False]) == [False, True]
True + '1'  # raises TypeError: unsupported operand type(s) for +: 'bool' and 'str'
True.x  # raises AttributeError: 'bool' object has no attribute 'x'
len(True)  # raises TypeError: object of type 'bool' has no len()
True[0]  # raises TypeError: 'bool' object is not subscriptable
