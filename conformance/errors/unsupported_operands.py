# Operators between types that do not go together.
1 + '1'  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
'1' + 1  # raises TypeError: can only concatenate str (not "int") to str
'total: ' + 5.0  # raises TypeError: can only concatenate str (not "float") to str
'a' + ['b']  # raises TypeError: can only concatenate str (not "list") to str
'a' + b'b'  # raises TypeError: can only concatenate str (not "bytes") to str
b'a' + 'b'  # raises TypeError: can't concat str to bytes
[1] + (2,)  # raises TypeError: can only concatenate list (not "tuple") to list
[1] + 2  # raises TypeError: can only concatenate list (not "int") to list
[1] + 'ab'  # raises TypeError: can only concatenate list (not "str") to list
(1,) + [2]  # raises TypeError: can only concatenate tuple (not "list") to tuple
(1,) + 2  # raises TypeError: can only concatenate tuple (not "int") to tuple
{} + {}  # raises TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
{1} + {2}  # raises TypeError: unsupported operand type(s) for +: 'set' and 'set'
{1} | [2]  # raises TypeError: unsupported operand type(s) for |: 'set' and 'list'
{1} - [2]  # raises TypeError: unsupported operand type(s) for -: 'set' and 'list'
{} | 5  # raises TypeError: unsupported operand type(s) for |: 'dict' and 'int'
5 - '3'  # raises TypeError: unsupported operand type(s) for -: 'int' and 'str'
'5' - '3'  # raises TypeError: unsupported operand type(s) for -: 'str' and 'str'
'5' / 2  # raises TypeError: unsupported operand type(s) for /: 'str' and 'int'
'5' * '3'  # raises TypeError: can't multiply sequence by non-int of type 'str'
'5' * 1.5  # raises TypeError: can't multiply sequence by non-int of type 'float'
[1] * [2]  # raises TypeError: can't multiply sequence by non-int of type 'list'
[1] - [1]  # raises TypeError: unsupported operand type(s) for -: 'list' and 'list'
'a' ** 2  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
5 // 'a'  # raises TypeError: unsupported operand type(s) for //: 'int' and 'str'
5 % 'a'  # raises TypeError: unsupported operand type(s) for %: 'int' and 'str'
[1] % 2  # raises TypeError: unsupported operand type(s) for %: 'list' and 'int'
[1] / 2  # raises TypeError: unsupported operand type(s) for /: 'list' and 'int'
1 @ 2  # raises TypeError: unsupported operand type(s) for @: 'int' and 'int'
1.5 & 1  # raises TypeError: unsupported operand type(s) for &: 'float' and 'int'
1 | 'a'  # raises TypeError: unsupported operand type(s) for |: 'int' and 'str'
1 ^ 1.5  # raises TypeError: unsupported operand type(s) for ^: 'int' and 'float'
1 << 1.5  # raises TypeError: unsupported operand type(s) for <<: 'int' and 'float'
'a' >> 1  # raises TypeError: unsupported operand type(s) for >>: 'str' and 'int'
-'5'  # raises TypeError: bad operand type for unary -: 'str'
+[1]  # raises TypeError: bad operand type for unary +: 'list'
~1.5  # raises TypeError: bad operand type for unary ~: 'float'
-None  # raises TypeError: bad operand type for unary -: 'NoneType'
len + 1  # raises TypeError: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
int + 1  # raises TypeError: unsupported operand type(s) for +: 'type' and 'int'
object() + object()  # raises TypeError: unsupported operand type(s) for +: 'object' and 'object'
divmod('a', 1)  # raises TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
pow('a', 2)  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
sum(['a', 'b'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum([[1], [2]])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
sum([1, 'a'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
n, s, l = 1, 'a', [1]
n += '1'  # raises TypeError: unsupported operand type(s) for +=: 'int' and 'str'
s += 1  # raises TypeError: can only concatenate str (not "int") to str
s -= 'a'  # raises TypeError: unsupported operand type(s) for -=: 'str' and 'str'
s *= 'a'  # raises TypeError: can't multiply sequence by non-int of type 'str'
l += 5  # raises TypeError: 'int' object is not iterable
l -= [1]  # raises TypeError: unsupported operand type(s) for -=: 'list' and 'list'
n //= None  # raises TypeError: unsupported operand type(s) for //=: 'int' and 'NoneType'
n **= 'a'  # raises TypeError: unsupported operand type(s) for **=: 'int' and 'str'
n <<= 'a'  # raises TypeError: unsupported operand type(s) for <<=: 'int' and 'str'
class Money: pass
Money() + 5  # raises TypeError: unsupported operand type(s) for +: 'Money' and 'int'
5 + Money()  # raises TypeError: unsupported operand type(s) for +: 'int' and 'Money'
Money() * Money()  # raises TypeError: unsupported operand type(s) for *: 'Money' and 'Money'
abs(Money())  # raises TypeError: bad operand type for abs(): 'Money'
