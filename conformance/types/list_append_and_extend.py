# append, extend, insert and +=.
l = []
assert l.append(1) is None and l.append([2]) is None and l == [1, [2]]
l.extend('ab'); l.extend([]); l.extend(range(2)); l.extend({'k': 1}); l.extend(x for x in (9,))
assert l == [1, [2], 'a', 'b', 0, 1, 'k', 9]
l = [1, 2]
l.insert(0, 'first'); l.insert(99, 'last'); l.insert(-1, 'before last'); l.insert(-99, 'very first'); l.insert(2, 'mid')
assert l == ['very first', 'first', 'mid', 1, 2, 'before last', 'last']
a = b = [1]
a += (2, 3)
a += 'x'
assert b == [1, 2, 3, 'x'] and a is b
a = a + [4]
assert b == [1, 2, 3, 'x'] and a == [1, 2, 3, 'x', 4]
twice = [1, 2]
twice.extend(twice)
assert twice == [1, 2, 1, 2]
twice[len(twice):] = [5]
assert twice[-1] == 5
l.append()  # raises TypeError: list.append() takes exactly one argument (0 given)
l.append(1, 2)  # raises TypeError: list.append() takes exactly one argument (2 given)
l.extend(5)  # raises TypeError: 'int' object is not iterable
l.extend(None)  # raises TypeError: 'NoneType' object is not iterable
l.insert(1)  # raises TypeError: insert expected 2 arguments, got 1
l.insert('a', 1)  # raises TypeError: 'str' object cannot be interpreted as an integer
l += 5  # raises TypeError: 'int' object is not iterable
l + (1,)  # raises TypeError: can only concatenate list (not "tuple") to list
