# + * in < == and indexing of text.
s = 'abc'
assert s + 'd' == 'abcd' and s * 2 == 2 * s == 'abcabc' and s * 0 == s * -1 == '' and 'a' 'b' "c" == s
assert s[0] == 'a' and s[-1] == 'c' and s[1:] == 'bc' and s[::-1] == 'cba' and s[5:] == '' and s[-2:] == 'bc' and s[True] == 'b'
assert 'a' < 'b' < 'ba' and 'Z' < 'a' and '' < 'a' and '10' < '9' and 'é' > 'z' and 'abc' < 'abcd' and not 'a' < 'a' and 'a' <= 'a'
assert 'abc' == s and 'abc' != 'ABC' and 'a' != 1 and (s == None) is False and '😀' > '\uffff'
assert list(s) == ['a', 'b', 'c'] and tuple(s) == ('a', 'b', 'c') and set('aab') == {'a', 'b'} and [*s] == list(s) and len(s) == 3
assert max(s) == 'c' and ''.join(sorted('hello')) == 'ehllo' and {c: s.count(c) for c in 'ab'} == {'a': 1, 'b': 1} and min('b', 'a') == 'a'
t = s
t += 'd'
assert s == 'abc' and t == 'abcd' and (lambda: 'x' if '' else 'y')() == 'y'
s[3]  # raises IndexError: string index out of range
s['0']  # raises TypeError: string indices must be integers, not 'str'
s[1.0]  # raises TypeError: string indices must be integers, not 'float'
s[0] = 'x'  # raises TypeError: 'str' object does not support item assignment
del s[0]  # raises TypeError: 'str' object doesn't support item deletion
s + 1  # raises TypeError: can only concatenate str (not "int") to str
1 + s  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
s * '2'  # raises TypeError: can't multiply sequence by non-int of type 'str'
s * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
s - 'a'  # raises TypeError: unsupported operand type(s) for -: 'str' and 'str'
s < 1  # raises TypeError: '<' not supported between instances of 'str' and 'int'
-s  # raises TypeError: bad operand type for unary -: 'str'
s.x = 1  # raises AttributeError: 'str' object has no attribute 'x'
