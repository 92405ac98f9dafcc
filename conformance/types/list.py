# Lists.
l = [3, 1, 2]
l.append(4); l.extend((5, 6)); l.insert(0, 0); l.insert(-1, 'x'); l.insert(99, 'end')
assert l == [0, 3, 1, 2, 4, 5, 'x', 6, 'end'] and l.pop() == 'end' and l.pop(0) == 0 and l.pop(-2) == 'x'
l.remove(3)
assert l == [1, 2, 4, 5, 6] and l.index(4) == 2 and l.index(4, 1) == 2 and l.index(4, -3, 4) == 2 and l.count(4) == 1
l.reverse()
assert l == [6, 5, 4, 2, 1]
c = l.copy()
l.clear()
assert l == [] and c == [6, 5, 4, 2, 1] and c.sort() is None and c == [1, 2, 4, 5, 6]
c.sort(reverse=True)
assert c == [6, 5, 4, 2, 1]
words = ['bb', 'a', 'CC', 'dd']
words.sort(key=len)
assert words == ['a', 'bb', 'CC', 'dd']
words.sort(key=str.lower, reverse=True)
assert words == ['dd', 'CC', 'bb', 'a']
assert sorted([(1, 'b'), (1, 'a'), (0, 'c')], key=lambda p: p[0]) == [(0, 'c'), (1, 'b'), (1, 'a')]
assert sorted([(1, 'b'), (1, 'a')], key=lambda p: p[0], reverse=True) == [(1, 'b'), (1, 'a')]
assert [1, 2] + [3] == [1, 2, 3] and [0] * 3 == [0, 0, 0] and 2 * [1, 2] == [1, 2, 1, 2] and [1] * 0 == [] and [1] * -5 == []
assert list() == [] and list('ab') == ['a', 'b'] and list({'k': 1}) == ['k'] and list(range(3)) == [0, 1, 2]
assert [1, [2]] == [1, [2]] and [1] != [2] and [1, 2] < [1, 3] and [1] < [1, 0] and not [2] < [1, 9] and [] < [0]
assert repr([1, 'a', [None]]) == "[1, 'a', [None]]" and str([1.0]) == '[1.0]' and repr([]) == '[]'
r = [1]
r.append(r)
assert repr(r) == '[1, [...]]' and r in r
m = [[0] * 2] * 2
m[0][0] = 1
assert m == [[1, 0], [1, 0]]
g = [1, 2, 3]
g.extend(g)
g += g
assert len(g) == 12 and 2 in g and 9 not in g and [].count(1) == 0
it = iter([1, 2])
assert next(it) == 1 and list(it) == [2] and list(it) == [] and it.__length_hint__() == 0
assert list(reversed([1, 2, 3])) == [3, 2, 1] and min([2, 1]) == 1 and sum([[1], [2]], []) == [1, 2] and len([1, 2]) == 2
assert [*map(lambda x: x * x, [1, 2])] == [1, 4] and any(x is None for x in [1, None]) and [1, 2].__contains__(1)
growing = [1, 2, 3]
for x in growing:
    if x < 3: growing.append(x + 10)
assert growing == [1, 2, 3, 11, 12]
[].pop()  # raises IndexError: pop from empty list
[1].pop(5)  # raises IndexError: pop index out of range
[1].remove(2)  # raises ValueError: list.remove(x): x not in list
[1].index(2)  # raises ValueError: 2 is not in list
[1].index(1, 5)  # raises ValueError: 1 is not in list
[1].append()  # raises TypeError: list.append() takes exactly one argument (0 given)
[1].append(1, 2)  # raises TypeError: list.append() takes exactly one argument (2 given)
[1].insert(1)  # raises TypeError: insert expected 2 arguments, got 1
[1].insert('a', 1)  # raises TypeError: 'str' object cannot be interpreted as an integer
[1].extend(5)  # raises TypeError: 'int' object is not iterable
[1] + (2,)  # raises TypeError: can only concatenate list (not "tuple") to list
[1] + 'a'  # raises TypeError: can only concatenate list (not "str") to list
[1] * [2]  # raises TypeError: can't multiply sequence by non-int of type 'list'
[1] * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
[1, 'a'].sort()  # raises TypeError: '<' not supported between instances of 'str' and 'int'
[None, 1].sort()  # raises TypeError: '<' not supported between instances of 'int' and 'NoneType'
[{}, {}].sort()  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
[1].sort(5)  # raises TypeError: sort() takes no positional arguments
[1].sort(key=5)  # raises TypeError: 'int' object is not callable
[1].sort(nope=1)  # raises TypeError: 'nope' is an invalid keyword argument for sort()
sorted([1, 'a'])  # raises TypeError: '<' not supported between instances of 'str' and 'int'
sorted(5)  # raises TypeError: 'int' object is not iterable
list(5)  # raises TypeError: 'int' object is not iterable
list(1, 2)  # raises TypeError: list expected at most 1 argument, got 2
hash([])  # raises TypeError: unhashable type: 'list'
{[1]: 2}  # raises TypeError: unhashable type: 'list'
[1].nope  # raises AttributeError: 'list' object has no attribute 'nope'
[1].push(2)  # raises AttributeError: 'list' object has no attribute 'push'
[1, 2, 3].sort(key=lambda x: 1 / (x - 2))  # raises ZeroDivisionError: division by zero
h = [3, 2, 1]
h.sort(key=lambda v: h.append(v) or v)  # raises ValueError: list modified during sort

