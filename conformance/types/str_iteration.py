# Walking through text.
assert [c for c in 'añ😀'] == ['a', 'ñ', '😀'] and list(enumerate('ab')) == [(0, 'a'), (1, 'b')] and ''.join(c for c in 'a1b2' if c.isdigit()) == '12'
assert {c: 'hello'.count(c) for c in 'hello'} == {'h': 1, 'e': 1, 'l': 2, 'o': 1} and list(zip('abc', 'xyz'))[0] == ('a', 'x') and max('hello') == 'o' and sorted('cab') == ['a', 'b', 'c']
it = iter('ab')
assert next(it) == 'a' and next(it) == 'b' and next(it, None) is None and [ord(c) for c in 'AB'] == [65, 66] and [*'ab'] == list('ab') and set('aab') == {'a', 'b'}
a, *b = 'xyz'
assert a == 'x' and b == ['y', 'z'] and sum(c in 'aeiou' for c in 'banana') == 3 and all(c.islower() for c in 'abc')
for c in 5: pass  # raises TypeError: 'int' object is not iterable
for a, b in 'abc': pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
next(it)  # raises StopIteration
next('abc')  # raises TypeError: 'str' object is not an iterator
