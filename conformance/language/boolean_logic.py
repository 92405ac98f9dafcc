# Truth, and, or, not, chained comparisons and identity.
falsy = [None, False, 0, 0.0, '', b'', [], (), {}, set(), frozenset(), range(0)]
assert not any(falsy) and all([1, -1, 0.1, ' ', [0], (None,), {0: 0}, {0}, range(1), object(), len])
assert (0 or 'b') == 'b' and ('a' or 1 / 0) == 'a' and (0 and 1 / 0) == 0 and ('a' and []) == []
assert not 0 is True and (not []) is True
assert 1 < 2 < 3 and not 1 < 3 < 2 and 1 < 2 > 0 == False
log = []
def mid():
    log.append(1)
    return 5
assert 1 < mid() < 9 and log == [1]
assert not 9 < mid() < 1 / 1 and log == [1, 1]
assert 1 == 1.0 == True and 1 is not True and 0.1 + 0.2 != 0.3
a = []
assert a is a and a is not [] and a == []
assert 'a' in 'abc' in ['abc'] and 3 not in [1, 2]
nan = float('nan')
assert nan != nan and nan in [nan] and [nan] == [nan] and not nan < 1 and not nan > 1
assert (1, 2) < (1, 3) < (2,) and [1] < [1, 0] and 'a' < 'b' < 'ba' and () < (0,)
assert {1} < {1, 2} and {1} <= {1} and not {1} < {2} and {1, 2} > {2}
assert True + True == 2 and True & False is False and (True ^ 1) == 0 and isinstance(True, int)
assert sum([True, False, True]) == 2 and ['no', 'yes'][True] == 'yes' and str(True) == 'True'
1 < 'a'  # raises TypeError: '<' not supported between instances of 'int' and 'str'
[] < ()  # raises TypeError: '<' not supported between instances of 'list' and 'tuple'
None < 1  # raises TypeError: '<' not supported between instances of 'NoneType' and 'int'
{} < {}  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
[1, 'a'] < [1, 2]  # raises TypeError: '<' not supported between instances of 'str' and 'int'
1 in 5  # raises TypeError: argument of type 'int' is not iterable
1 in 'abc'  # raises TypeError: 'in <string>' requires string as left operand, not int
object() >= object()  # raises TypeError: '>=' not supported between instances of 'object' and 'object'
print <= len  # raises TypeError: '<=' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
