# list(...): the elements of whatever can be walked through.
assert list() == [] and list('ab') == ['a', 'b'] and list((1, 2)) == [1, 2] and list({'k': 1}) == ['k'] and list(range(3)) == [0, 1, 2]
assert list({3}) == [3] and list(b'ab') == [97, 98] and list(zip('ab', 'cd')) == [('a', 'c'), ('b', 'd')] and list({'a': 1}.items()) == [('a', 1)]
original = [[1], [2]]
copy = list(original)
copy.append([3])
copy[0].append(9)
assert original == [[1, 9], [2]] and copy == [[1, 9], [2], [3]] and copy is not original
def numbers():
    yield 1
    yield 2
assert list(numbers()) == [*numbers()] == [1, 2]
class Own:
    def __iter__(self): return iter('xy')
assert list(Own()) == ['x', 'y'] and isinstance([], list) and list is type([])
list(5)  # raises TypeError: 'int' object is not iterable
list(None)  # raises TypeError: 'NoneType' object is not iterable
list(1, 2)  # raises TypeError: list expected at most 1 argument, got 2
list(int)  # raises TypeError: 'type' object is not iterable
list([1], key=2)  # raises TypeError: list() takes no keyword arguments
