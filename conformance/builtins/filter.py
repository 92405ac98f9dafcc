# filter: the elements that pass a test, one at a time.
assert list(filter(lambda n: n % 2, range(6))) == [1, 3, 5] and list(filter(None, [0, 1, '', 'a', None, []])) == [1, 'a']
assert list(filter(str.isdigit, 'a1b22')) == ['1', '2', '2'] and ''.join(filter(str.isalpha, 'a1b')) == 'ab'
assert dict(filter(lambda kv: kv[1] > 1, {'a': 1, 'b': 2}.items())) == {'b': 2}
calls = []
lazy = filter(lambda n: calls.append(n) or n > 1, [1, 2, 3])
assert calls == [] and next(lazy) == 2 and calls == [1, 2] and list(lazy) == [3] and list(lazy) == []
assert list(filter(bool, [])) == [] and iter(lazy) is lazy and list(filter({1, 2}.__contains__, [2, 3])) == [2]
filter()  # raises TypeError: filter expected 2 arguments, got 0
filter(None)  # raises TypeError: filter expected 2 arguments, got 1
filter(None, 5)  # raises TypeError: 'int' object is not iterable
filter(len, [1], [2])  # raises TypeError: filter expected 2 arguments, got 3
list(filter(5, [1]))  # raises TypeError: 'int' object is not callable
list(filter(lambda: True, [1]))  # raises TypeError: <lambda>() takes 0 positional arguments but 1 was given
len(filter(None, []))  # raises TypeError: object of type 'filter' has no len()
