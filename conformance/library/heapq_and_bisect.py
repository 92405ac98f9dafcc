# heapq and bisect.
import heapq
from heapq import heappush, heappop, heapify, heapreplace, heappushpop, nlargest, nsmallest, merge
from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
heap = []
for n in [5, 1, 4, 2, 3]: heappush(heap, n)
assert heap == [1, 2, 4, 5, 3] and heap[0] == 1 and [heappop(heap) for _ in range(5)] == [1, 2, 3, 4, 5] and heap == []
heap = [9, 7, 8, 1, 2, 6, 5]
heapify(heap)
assert heap == [1, 2, 5, 7, 9, 6, 8] and heapreplace(heap, 10) == 1 and heap == [2, 7, 5, 10, 9, 6, 8] and heappushpop(heap, 0) == 0 and heappushpop(heap, 3) == 2 and heap[0] == 3 and heappushpop([], 1) == 1
tasks = []
for item in [(2, 'code'), (1, 'plan'), (3, 'test')]: heappush(tasks, item)
assert heappop(tasks) == (1, 'plan') and heappop(tasks)[1] == 'code'
assert nlargest(2, [3, 1, 4, 1, 5]) == [5, 4] and nsmallest(2, [3, 1, 4]) == [1, 3] and nlargest(1, ['a', 'bbb'], key=len) == ['bbb'] and nsmallest(5, [2, 1]) == [1, 2] and nlargest(0, [1]) == [] and nlargest(-1, [1]) == [] and nlargest(2, {'a': 1, 'b': 2}.items(), key=lambda kv: kv[1]) == [('b', 2), ('a', 1)]
assert list(merge([1, 4], [2, 3], [])) == [1, 2, 3, 4] and list(merge(['b', 'a'], ['c'], reverse=True)) == ['c', 'b', 'a'] and list(merge(['a', 'bbb'], ['cc'], key=len)) == ['a', 'cc', 'bbb'] and list(merge()) == [] and next(merge([2], [1])) == 1
a = [1, 3, 3, 5]
assert bisect(a, 3) == 3 and bisect_left(a, 3) == 1 and bisect_right(a, 3) == 3 and bisect(a, 0) == 0 and bisect(a, 9) == 4 and bisect_left(a, 3, 2) == 2 and bisect(a, 3, 0, 2) == 2 and bisect_left(['a', 'bb'], 2, key=len) == 1 and bisect([], 1) == 0
insort(a, 4)
insort_left(a, 3)
insort_right(a, 3)
assert a == [1, 3, 3, 3, 3, 4, 5]
people = [('x', 1), ('y', 5)]
insort(people, ('z', 3), key=lambda p: p[1])
assert people == [('x', 1), ('z', 3), ('y', 5)] and 'FDCBA'[bisect([60, 70, 80, 90], 85)] == 'B'
heappop([])  # raises IndexError: index out of range
heappush((1,), 2)  # raises TypeError: heappush() argument 1 must be list, not tuple
heappush([1], 'a')  # raises TypeError: '<' not supported between instances of 'str' and 'int'
heapify(5)  # raises TypeError: heapify() argument must be list, not int
heapreplace([], 1)  # raises IndexError: index out of range
heapify([1, 'a'])  # raises TypeError: '<' not supported between instances of 'int' and 'str'
nlargest(2, 5)  # raises TypeError: 'int' object is not iterable
nlargest('a', [1])  # raises TypeError: '>=' not supported between instances of 'str' and 'int'
heappush([1])  # raises TypeError: heappush expected 2 arguments, got 1
bisect([1], 'a')  # raises TypeError: '<' not supported between instances of 'str' and 'int'
bisect([1], 1, -1)  # raises ValueError: lo must be non-negative
bisect(5, 1)  # raises TypeError: object of type 'int' has no len()
insort((1, 2), 3)  # raises AttributeError: 'tuple' object has no attribute 'insert'
