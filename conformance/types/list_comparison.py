# == and < of lists: element by element.
assert [1, 2] == [1, 2] and [1, 2] != [2, 1] and [1] != (1,) and [] == [] and [1, [2, 3]] == [1.0, [2, 3]]
assert [1, 2] < [1, 3] and [1] < [1, 0] and [] < [0] and not [2] < [1, 9] and [1, 2] <= [1, 2] and ['b'] > ['a', 'z'] and [1, 'a'] < [2, None]
assert max([1, 5], [2, 0]) == [2, 0] and sorted([[3], [1, 2], [1]]) == [[1], [1, 2], [3]]
nan = float('nan')
assert [nan] == [nan] and [float('nan')] != [float('nan')]
loop = []
loop.append(loop)
assert loop == loop and loop in loop
assert not [] and [0] and [[]] and bool([None])
[1] < (1,)  # raises TypeError: '<' not supported between instances of 'list' and 'tuple'
[1] < 1  # raises TypeError: '<' not supported between instances of 'list' and 'int'
[1, 'a'] < [1, 2]  # raises TypeError: '<' not supported between instances of 'str' and 'int'
[{}] < [{'a': 1}]  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
