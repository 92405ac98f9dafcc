# Methods that change a value answer None.
l, d, s = [3, 1], {'a': 1}, {1}
assert l.sort() is None and l.append(2) is None and l.reverse() is None and l.extend([]) is None and l.clear() is None and d.update(b=2) is None and s.add(2) is None and d.clear() is None
x = [3, 1].sort()
assert x is None and sorted([3, 1]) == [1, 3] and list(reversed([1, 2])) == [2, 1] and print(end='') is None
x[0]  # raises TypeError: 'NoneType' object is not subscriptable
for v in x: pass  # raises TypeError: 'NoneType' object is not iterable
len(x)  # raises TypeError: object of type 'NoneType' has no len()
x.append(1)  # raises AttributeError: 'NoneType' object has no attribute 'append'
[1].append(2).append(3)  # raises AttributeError: 'NoneType' object has no attribute 'append'
sorted([1].append(2))  # raises TypeError: 'NoneType' object is not iterable
x + [1]  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'list'
