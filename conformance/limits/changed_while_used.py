# Values that the program changes from the inside of an operation on them.
import bisect, collections, heapq
class Clears:
    def __init__(self, *given): self.given = given
    def clear(self):
        for value in self.given: value.clear()
    def __eq__(self, other): self.clear(); return False
    def __lt__(self, other): self.clear(); return True
    def __hash__(self): return 1
    def __index__(self): self.clear(); return 50
    def __repr__(self): self.clear(); return 'x'
    def __iter__(self): self.clear(); return iter([1])
def filled(n=9):
    values = []
    values.extend(Clears(values) for _ in range(n))
    return values
assert 5 not in filled() and filled().count(5) in (0, 9)
assert repr(filled()) == '[x]'
x = filled(); x[Clears(x):] = [1]; assert x == [1]
x = list(range(99)); x.insert(Clears(x), 1); assert x == [1]
x = list(range(99)); x *= 0; assert x == []
d = {}
d.update((i, Clears(d)) for i in range(9))
assert repr(d).startswith('{0: x')
s = set()
s.add(Clears(s)); s.add(Clears(s))
q = collections.deque()
q.append(Clears(q)); q.append(Clears(q))
filled().index(5)  # raises ValueError: 5 is not in list
filled().remove(5)  # raises ValueError: list.remove(x): x not in list
filled().sort()  # raises ValueError: list modified during sort
x = list(range(99))
del x[Clears(x)]  # raises IndexError: list assignment index out of range
x[Clears(x)]  # raises IndexError: list index out of range
x.pop(Clears(x))  # raises IndexError: pop from empty list
x[::2] = Clears(x)  # raises ValueError: attempt to assign sequence of size 1 to extended slice of size 0
x.sort(key=lambda value: x.append(value) or value)  # raises ValueError: list modified during sort
x.sort(key=lambda value: x.clear())  # raises TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
b = bytearray(99)
b[Clears(b)] = 5  # raises IndexError: bytearray index out of range
heapq.heapify(filled())  # raises RuntimeError: list changed size during iteration
for i in q: q.append(i)  # raises RuntimeError: deque mutated during iteration
q.index(5)  # raises RuntimeError: deque mutated during iteration
for i in s: s.add(object())  # raises RuntimeError: Set changed size during iteration
grows = {0: 0}
for i in grows: grows[i + 1] = 0  # raises RuntimeError: dictionary changed size during iteration
class Index:
    def __index__(self): return 1.5
[1][Index()]  # raises TypeError: __index__ returned non-int (type float)
class Length:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
len(Length(-1))  # raises ValueError: __len__() should return >= 0
len(Length(10 ** 30))  # raises OverflowError: cannot fit 'int' into an index-sized integer
len(Length('x'))  # raises TypeError: 'str' object cannot be interpreted as an integer
class Hash:
    def __hash__(self): return 'x'
{Hash()}  # raises TypeError: __hash__ method should return an integer
class Bool:
    def __bool__(self): return 5
not Bool()  # raises TypeError: __bool__ should return bool, returned int
class Hint:
    def __iter__(self): return iter([])
    def __length_hint__(self): return 10 ** 15
assert list(Hint()) == []
