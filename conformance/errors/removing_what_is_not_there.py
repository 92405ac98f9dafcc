# Values that are not in a container.
[1, 2].remove(3)  # raises ValueError: list.remove(x): x not in list
[].remove(1)  # raises ValueError: list.remove(x): x not in list
[1, 2].index(3)  # raises ValueError: 3 is not in list
['a'].index('b')  # raises ValueError: 'b' is not in list
[1, 2, 1].index(2, 2)  # raises ValueError: 2 is not in list
[[1]].index([2])  # raises ValueError: [2] is not in list
(1, 2).index(3)  # raises ValueError: tuple.index(x): x not in tuple
'abc'.index('d')  # raises ValueError: substring not found
'abc'.rindex('d')  # raises ValueError: substring not found
'abc'.index('a', 1)  # raises ValueError: substring not found
range(3).index(5)  # raises ValueError: 5 is not in range
{1}.remove(2)  # raises KeyError: 2
{'a'}.remove('b')  # raises KeyError: 'b'
set().pop()  # raises KeyError: 'pop from an empty set'
[].pop()  # raises IndexError: pop from empty list
{}.popitem()  # raises KeyError: 'popitem(): dictionary is empty'
{}.pop('a')  # raises KeyError: 'a'
del [1][1]  # raises IndexError: list assignment index out of range
del {}['a']  # raises KeyError: 'a'
max([])  # raises ValueError: max() iterable argument is empty
min(())  # raises ValueError: min() iterable argument is empty
max({})  # raises ValueError: max() iterable argument is empty
min(x for x in [])  # raises ValueError: min() iterable argument is empty
next(iter([]))  # raises StopIteration
next(x for x in [1, 2] if x > 5)  # raises StopIteration
{1}.discard(5)
assert 'abc'.find('d') == -1 and {}.pop('a', None) is None and next(iter([]), None) is None and max([], default=0) == 0
