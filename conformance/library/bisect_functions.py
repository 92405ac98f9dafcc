# bisect: places in sorted lists.
from bisect import bisect, bisect_left, bisect_right, insort
l = [1, 3, 3, 5]
assert bisect_left(l, 3) == 1 and bisect_right(l, 3) == bisect(l, 3) == 3 and bisect(l, 0) == 0 and bisect(l, 9) == 4 and bisect_left(l, 3, 2) == 2 and bisect([], 1) == 0
insort(l, 4)
assert l == [1, 3, 3, 4, 5]
def grade(score): return 'FDCBA'[bisect([60, 70, 80, 90], score)]
assert [grade(s) for s in (55, 60, 89, 100)] == ['F', 'D', 'B', 'A'] and bisect_left([{'n': 1}, {'n': 5}], 3, key=lambda d: d['n']) == 1
bisect([1, 'a'], 2, 1)  # raises TypeError: '<' not supported between instances of 'int' and 'str'
insort((1, 2), 1)  # raises AttributeError: 'tuple' object has no attribute 'insert'
