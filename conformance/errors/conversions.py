# Values of a type that a function does not take.
import math
'5' + str(5) + 5  # raises TypeError: can only concatenate str (not "int") to str
int('5') + '5'  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
range('3')  # raises TypeError: 'str' object cannot be interpreted as an integer
range(3.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
[1, 2]['0']  # raises TypeError: list indices must be integers or slices, not str
list('ab') + 'c'  # raises TypeError: can only concatenate list (not "str") to list
'abc'[1.0]  # raises TypeError: string indices must be integers, not 'float'
'ab' * '2'  # raises TypeError: can't multiply sequence by non-int of type 'str'
'ab' * 2.0  # raises TypeError: can't multiply sequence by non-int of type 'float'
math.sqrt('4')  # raises TypeError: must be real number, not str
math.floor('4')  # raises TypeError: must be real number, not str
math.gcd(1.5, 2)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.factorial(2.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.isclose('1', 1)  # raises TypeError: must be real number, not str
round('2.5')  # raises TypeError: type str doesn't define __round__ method
abs('-5')  # raises TypeError: bad operand type for abs(): 'str'
chr('65')  # raises TypeError: 'str' object cannot be interpreted as an integer
chr(65.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
ord(65)  # raises TypeError: ord() expected string of length 1, but int found
hex('255')  # raises TypeError: 'str' object cannot be interpreted as an integer
bin(2.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
sum('123')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(['1', '2'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
max('a', 1)  # raises TypeError: '>' not supported between instances of 'int' and 'str'
', '.join([1, 2])  # raises TypeError: sequence item 0: expected str instance, int found
', '.join(['a', None])  # raises TypeError: sequence item 1: expected str instance, NoneType found
'a'.replace('a', 5)  # raises TypeError: replace() argument 2 must be str, not int
'a' in 5  # raises TypeError: argument of type 'int' is not iterable
5 in 'a'  # raises TypeError: 'in <string>' requires string as left operand, not int
None in 'a'  # raises TypeError: 'in <string>' requires string as left operand, not NoneType
b'a' in 'a'  # raises TypeError: 'in <string>' requires string as left operand, not bytes
bytes('a')  # raises TypeError: string argument without an encoding
bytes([1, 'a'])  # raises TypeError: 'str' object cannot be interpreted as an integer
str(b'a', 5)  # raises TypeError: str() argument 'encoding' must be str, not int
b'\xff'.decode('utf-8')  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
'é'.encode('ascii')  # raises UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
sorted([3, '1'])  # raises TypeError: '<' not supported between instances of 'str' and 'int'
divmod('5', 2)  # raises TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
pow('2', 2)  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
slice(1, 'a').indices(3)  # raises TypeError: slice indices must be integers or None or have an __index__ method
'5' > 3  # raises TypeError: '>' not supported between instances of 'str' and 'int'
assert int('5') + 5 == 10 and str(5) + '5' == '55' and float('1') == 1
