# heapq: the smallest first.
import heapq
h = []
for n in [5, 1, 4, 2]: heapq.heappush(h, n)
assert h[0] == 1 and [heapq.heappop(h) for _ in range(4)] == [1, 2, 4, 5]
l = [3, 1, 2]
heapq.heapify(l)
assert l[0] == 1 and heapq.heappushpop(l, 0) == 0 and heapq.heapreplace(l, 9) == 1 and sorted(l) == [2, 3, 9]
assert heapq.nlargest(2, [1, 5, 3]) == [5, 3] and heapq.nsmallest(2, ['ccc', 'a', 'bb'], key=len) == ['a', 'bb'] and list(heapq.merge([1, 4], [2, 3])) == [1, 2, 3, 4]
tasks = [(2, 'b'), (1, 'z'), (1, 'a')]
heapq.heapify(tasks)
assert heapq.heappop(tasks) == (1, 'a')
heapq.heappop([])  # raises IndexError: index out of range
heapq.heappush([1], 'a')  # raises TypeError: '<' not supported between instances of 'str' and 'int'
heapq.heapify([1, 'a'])  # raises TypeError: '<' not supported between instances of 'int' and 'str'
