# iter and next: walking by hand.
it = iter([10, 20])
assert next(it) == 10 and next(it) == 20 and next(it, 'end') == 'end' and next(it, None) is None
assert iter(it) is it and list(iter('ab')) == ['a', 'b'] and next(iter({'k': 1})) == 'k' and next(iter({7})) == 7
values = iter([1, 2, 3, 4, 5])
assert next(values) == 1 and [v for v in values if v % 2] == [3, 5] and next(values, 0) == 0
assert next((n for n in range(10) if n > 6), None) == 7 and next((n for n in range(3) if n > 6), None) is None
queue = [3, 2, 1, 0]
assert list(iter(queue.pop, 2)) == [0, 1] and queue == [3]
counter = iter(int, 1)
assert [next(counter) for _ in range(3)] == [0, 0, 0]
a = b = iter(range(6))
assert list(zip(a, b)) == [(0, 1), (2, 3), (4, 5)]
class Old:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i * i
assert list(Old()) == [0, 1, 4] and 4 in Old() and list(reversed([*Old()])) == [4, 1, 0]
class Wrong:
    def __iter__(self): return 5
next(iter([]))  # raises StopIteration
next([1])  # raises TypeError: 'list' object is not an iterator
next(5, None)  # raises TypeError: 'int' object is not an iterator
iter(5)  # raises TypeError: 'int' object is not iterable
iter(None)  # raises TypeError: 'NoneType' object is not iterable
iter(5, 0)  # raises TypeError: iter(object, sentinel): object must be callable
iter(Wrong())  # raises TypeError: iter() returned non-iterator of type 'int'
iter()  # raises TypeError: iter expected at least 1 argument, got 0
next()  # raises TypeError: next expected at least 1 argument, got 0
