# operator: every operator as a function, and the getters.
import operator
from operator import *
assert operator.add(1, 2) == 3 and sub(5, 3) == 2 and mul('a', 3) == 'aaa' and truediv(7, 2) == 3.5 and floordiv(7, 2) == 3 and mod(7, 4) == 3 and operator.pow(2, 5) == 32 and neg(3) == -3 and pos(-3) == -3 and operator.abs(-4) == 4 and inv(5) == -6 and invert(0) == -1
assert lt(1, 2) and le(2, 2) and eq(1, 1.0) and ne(1, 2) and ge(2, 1) and gt(2, 1) and not_(0) and truth([1]) and is_(None, None) and is_not(1, None) and and_(6, 3) == 2 and or_(6, 3) == 7 and xor(6, 3) == 5 and lshift(1, 4) == 16 and rshift(16, 2) == 4
assert concat([1], [2]) == [1, 2] and contains([1, 2], 2) and countOf([1, 2, 1], 1) == 2 and indexOf('abc', 'c') == 2 and getitem({'a': 1}, 'a') == 1 and getitem([1, 2, 3], slice(1, None)) == [2, 3] and index(True) == 1 and length_hint([1, 2]) == 2 and length_hint(iter([1, 2, 3])) == 3 and length_hint(5, 7) == 7
d = {'a': 1}
setitem(d, 'b', 2)
delitem(d, 'a')
assert d == {'b': 2} and call(max, 1, 2) == 2 and call(dict, a=1) == {'a': 1}
items = [1]
assert iadd(items, [2]) is items and items == [1, 2] and isub(5, 2) == 3 and imul(2, 3) == 6 and itruediv(1, 2) == 0.5 and ior({1}, {2}) == {1, 2} and iconcat([1], [2]) == [1, 2] and ipow(2, 3) == 8 and imod(7, 4) == 3 and iand(6, 3) == 2 and ixor(6, 3) == 5 and ilshift(1, 2) == 4 and irshift(4, 1) == 2 and ifloordiv(7, 2) == 3
assert operator.__add__(1, 2) == 3 and operator.__lt__(1, 2) and operator.__not__(0) and operator.__getitem__([5], 0) == 5 and operator.__contains__('ab', 'a') and operator.__and__(3, 1) == 1 and operator.__iadd__(1, 1) == 2
assert itemgetter(1)('abc') == 'b' and itemgetter(0, 2)('abc') == ('a', 'c') and itemgetter('k')({'k': 5}) == 5 and itemgetter(slice(2))('abc') == 'ab' and repr(itemgetter(1)) == 'operator.itemgetter(1)' and repr(itemgetter(1, 'a')) == "operator.itemgetter(1, 'a')"
rows = [('b', 2), ('a', 3), ('c', 1)]
assert sorted(rows, key=itemgetter(1)) == [('c', 1), ('b', 2), ('a', 3)] and max(rows, key=itemgetter(0)) == ('c', 1) and [*map(itemgetter(0), rows)] == ['b', 'a', 'c']
class Node:
    def __init__(self, name, child=None): self.name, self.child = name, child
    def greet(self, who, mark='!'): return self.name + who + mark
n = Node('x', Node('y'))
assert attrgetter('name')(n) == 'x' and attrgetter('child.name')(n) == 'y' and attrgetter('name', 'child.name')(n) == ('x', 'y') and repr(attrgetter('a')) == "operator.attrgetter('a')" and repr(attrgetter('a', 'b.c')) == "operator.attrgetter('a', 'b.c')"
assert methodcaller('greet', 'z')(n) == 'xz!' and methodcaller('greet', 'z', mark='?')(n) == 'xz?' and methodcaller('upper')('a') == 'A' and repr(methodcaller('f', 1, a=2)) == "operator.methodcaller('f', 1, a=2)" and [*map(methodcaller('split', '-'), ['a-b'])] == [['a', 'b']]
operator.add(1, 'a')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
operator.add(1)  # raises TypeError: add expected 2 arguments, got 1
lt(1, 'a')  # raises TypeError: '<' not supported between instances of 'int' and 'str'
getitem([1], 5)  # raises IndexError: list index out of range
getitem({}, 'a')  # raises KeyError: 'a'
concat(1, 2)  # raises TypeError: 'int' object can't be concatenated
contains(5, 1)  # raises TypeError: argument of type 'int' is not iterable
indexOf([1], 2)  # raises ValueError: sequence.index(x): x not in sequence
index('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
itemgetter()  # raises TypeError: itemgetter expected 1 argument, got 0
itemgetter(1)([0])  # raises IndexError: list index out of range
itemgetter(1)(5)  # raises TypeError: 'int' object is not subscriptable
itemgetter(1)(1, 2)  # raises TypeError: itemgetter expected 1 argument, got 2
attrgetter('nope')(n)  # raises AttributeError: 'Node' object has no attribute 'nope'
attrgetter(5)  # raises TypeError: attribute name must be a string
attrgetter('child.child.name')(n)  # raises AttributeError: 'NoneType' object has no attribute 'name'
methodcaller()  # raises TypeError: methodcaller needs at least one argument, the method name
methodcaller(5)  # raises TypeError: method name must be a string
methodcaller('nope')('a')  # raises AttributeError: 'str' object has no attribute 'nope'
length_hint(5, 'a')  # raises TypeError: 'str' object cannot be interpreted as an integer
setitem((1,), 0, 2)  # raises TypeError: 'tuple' object does not support item assignment
truediv(1, 0)  # raises ZeroDivisionError: division by zero
