# str.join: one text from many.
assert ', '.join(['a', 'b', 'c']) == 'a, b, c' and ''.join(('a', 'b')) == 'ab' and '-'.join('abc') == 'a-b-c' and ','.join([]) == ''
assert '+'.join(['x']) == 'x' and ' '.join({'k': 1, 'l': 2}) == 'k l' and '/'.join(str(n) for n in range(3)) == '0/1/2'
assert '\n'.join(f'{k}={v}' for k, v in {'a': 1, 'b': 2}.items()) == 'a=1\nb=2' and ''.join(reversed('abc')) == 'cba'
assert ', '.join(map(str, [1, 2.5, None])) == '1, 2.5, None' and ''.join(sorted('bca')) == 'abc' and ' and '.join(['a', 'b']) == 'a and b'
class Text(str): pass
assert ''.join([Text('a'), 'b']) == 'ab'
','.join([1, 2])  # raises TypeError: sequence item 0: expected str instance, int found
','.join(['a', 1])  # raises TypeError: sequence item 1: expected str instance, int found
','.join(['a', 'b', None])  # raises TypeError: sequence item 2: expected str instance, NoneType found
','.join(5)  # raises TypeError: can only join an iterable
','.join(None)  # raises TypeError: can only join an iterable
','.join('a', 'b')  # raises TypeError: str.join() takes exactly one argument (2 given)
','.join([b'a'])  # raises TypeError: sequence item 0: expected str instance, bytes found
','.join([['a']])  # raises TypeError: sequence item 0: expected str instance, list found
