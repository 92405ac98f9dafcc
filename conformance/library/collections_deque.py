# collections.deque: both ends, maxlen, rotation, indices, comparison, and changes under an iterator.
from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
assert list(d) == [0, 1, 2, 3, 4] and len(d) == 5 and d[0] == 0 and d[-1] == 4 and d.pop() == 4 and d.popleft() == 0 and d == deque([1, 2, 3])
d.extend([4, 5])
d.extendleft('ab')
assert list(d) == ['b', 'a', 1, 2, 3, 4, 5] and repr(d) == "deque(['b', 'a', 1, 2, 3, 4, 5])" and str(deque()) == 'deque([])'
d.rotate(2)
assert list(d) == [4, 5, 'b', 'a', 1, 2, 3]
d.rotate(-2)
d.rotate(7 * 1000 + 1)
assert d[0] == 5 and d[1] == 'b'
window = deque(maxlen=3)
for i in range(6):
    window.append(i)
assert list(window) == [3, 4, 5] and window.maxlen == 3 and repr(window) == 'deque([3, 4, 5], maxlen=3)' and deque([1]).maxlen is None
window.appendleft(9)
assert list(window) == [9, 3, 4] and deque('abc', 0) == deque() and deque(range(5), maxlen=2) == deque([3, 4])
d = deque('abcab')
assert d.count('a') == 2 and d.index('b') == 1 and d.index('b', 2) == 4 and 'c' in d and 'z' not in d and d.index('a', -3, -1) == 3
d.remove('a')
assert ''.join(d) == 'bcab'
d.insert(1, 'X')
d.insert(-1, 'Y')
d.insert(99, 'Z')
assert ''.join(d) == 'bXcaYbZ'
del d[1], d[-1]
d[0] = 'B'
assert ''.join(d) == 'BcaYb'
d.reverse()
assert ''.join(d) == 'bYacB' and ''.join(reversed(d)) == 'BcaYb'
copied = d.copy()
d.clear()
assert len(copied) == 5 and not d and copied and list(d) == []
assert deque([1, 2]) + deque([3]) == deque([1, 2, 3]) and deque([1]) * 2 == deque([1, 1]) and 2 * deque('a') == deque('aa') and deque([1, 2]) * -1 == deque()
grown = same = deque([1])
grown += [2, 3]
grown *= 2
assert same == deque([1, 2, 3, 1, 2, 3]) and grown is same
assert deque([1, 2]) < deque([1, 3]) and deque([1]) < deque([1, 0]) and deque([2]) >= deque([2]) and deque([1]) != deque([2]) and deque([1]) != [1] and not deque([1]) == (1,)
inner = deque([1])
inner.append(inner)
assert repr(inner) == 'deque([1, [...]])'
class Stack(deque):
    def push(self, x): self.append(x)
s = Stack('ab')
s.push('c')
s.note = 1
assert list(s) == ['a', 'b', 'c'] and repr(s) == "Stack(['a', 'b', 'c'])" and s.note == 1 and isinstance(s, deque) and type(s.copy()) is Stack
first, *rest = deque([1, 2, 3])
assert first == 1 and rest == [2, 3] and sum(deque([1, 2])) == 3 and sorted(deque('ba')) == ['a', 'b'] and max(deque([1, 5])) == 5
queue, order = deque(['a']), []
tree = {'a': ['b', 'c'], 'b': ['d'], 'c': [], 'd': []}
while queue:
    node = queue.popleft()
    order.append(node)
    queue.extend(tree[node])
assert order == ['a', 'b', 'c', 'd'] and deque.__name__ == 'deque' and repr(deque) == "<class 'collections.deque'>"
walk = iter(deque([1, 2]))
d = deque([1, 2, 3])
it = iter(d)
next(it)
d.append(4)
next(it)  # raises RuntimeError: deque mutated during iteration
deque().pop()  # raises IndexError: pop from an empty deque
deque().popleft()  # raises IndexError: pop from an empty deque
deque([1])[1]  # raises IndexError: deque index out of range
deque([1])['a']  # raises TypeError: sequence index must be integer, not 'str'
deque([1])[0:1]  # raises TypeError: sequence index must be integer, not 'slice'
deque([1]).index(2)  # raises ValueError: 2 is not in deque
deque([1]).remove(2)  # raises ValueError: 2 is not in deque
deque([1], -1)  # raises ValueError: maxlen must be non-negative
deque([1], 'a')  # raises TypeError: an integer is required
deque(5)  # raises TypeError: 'int' object is not iterable
deque(1, 2, 3)  # raises TypeError: deque() takes at most 2 arguments (3 given)
deque([1], maxlen=1).insert(0, 2)  # raises IndexError: deque already at its maximum size
deque([1]) + [2]  # raises TypeError: can only concatenate deque (not "list") to deque
deque([1]) < [2]  # raises TypeError: '<' not supported between instances of 'collections.deque' and 'list'
hash(deque())  # raises TypeError: unhashable type: 'collections.deque'
{deque(): 1}  # raises TypeError: unhashable type: 'collections.deque'
deque([1]).rotate('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
deque([1]).append()  # raises TypeError: deque.append() takes exactly one argument (0 given)
deque([1]).push(2)  # raises AttributeError: 'collections.deque' object has no attribute 'push'
deque([1]).maxlen = 5  # raises AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
