# operator: operators as functions.
import operator as op
assert op.add(1, 2) == 3 and op.mul('a', 3) == 'aaa' and op.sub(5, 2) == 3 and op.truediv(1, 2) == 0.5 and op.floordiv(7, 2) == 3 and op.mod(7, 3) == 1 and op.neg(5) == -5 and op.pow(2, 3) == 8
assert op.eq(1, 1.0) and op.lt(1, 2) and op.not_([]) and op.is_(None, None) and op.contains('abc', 'b') and op.getitem([1, 2], 1) == 2 and op.and_(6, 3) == 2
assert op.itemgetter(1)('abc') == 'b' and op.itemgetter('a', 'b')({'a': 1, 'b': 2}) == (1, 2) and op.attrgetter('real')(5) == 5 and op.methodcaller('upper')('a') == 'A' and op.methodcaller('split', ',')('a,b') == ['a', 'b']
rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 2}]
assert sorted(rows, key=op.itemgetter('v', 'n'))[0]['n'] == 'a' and max({'x': 1, 'y': 5}.items(), key=op.itemgetter(1)) == ('y', 5)
op.add(1, '1')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
op.itemgetter('z')({})  # raises KeyError: 'z'
op.attrgetter('nope')(5)  # raises AttributeError: 'int' object has no attribute 'nope'
op.itemgetter()  # raises TypeError: itemgetter expected 1 argument, got 0
