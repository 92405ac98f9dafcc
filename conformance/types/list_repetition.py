# * of lists repeats the same elements.
assert [0] * 3 == [0, 0, 0] and 2 * ['a', 'b'] == ['a', 'b', 'a', 'b'] and [1] * 0 == [] and [] * 3 == [] and [1] * True == [1]
same = [[]] * 2
same[0].append(1)
assert same == [[1], [1]] and same[0] is same[1]
l = [1]
l *= 3
assert l == [1, 1, 1] and [None] * 2 == [None, None]
[1] * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
[1] * '2'  # raises TypeError: can't multiply sequence by non-int of type 'str'
[1] * [1]  # raises TypeError: can't multiply sequence by non-int of type 'list'
l *= None  # raises TypeError: can't multiply sequence by non-int of type 'NoneType'
