# abs, round, divmod, pow, chr, ord, bin, hash, id, len, isinstance, getattr and their like.
assert abs(-5) == 5 and abs(-2.5) == 2.5 and abs(True) == 1 and divmod(17, 5) == (3, 2) and divmod(-17, 5) == (-4, 3) and divmod(7.5, 2) == (3.0, 1.5)
assert pow(2, 3) == 8 and pow(2, 3, 5) == 3 and pow(2, -1) == 0.5 and pow(2.0, 2) == 4.0 and pow(base=2, exp=3) == 8 and pow(2, 3, mod=3) == 2
assert bin(10) == '0b1010' and oct(-8) == '-0o10' and hex(255) == '0xff' and chr(97) == 'a' and ord('a') == 97 and ascii('ñ') == "'\\xf1'"
assert bool([]) is False and bool(5) is True and bool() is False and int('7') == 7 and float('1.5') == 1.5 and str(1.0) == '1.0' and complex if False else True
assert len('abc') == len([1, 2, 3]) == len({1: 0, 2: 0, 3: 0}) == 3 and isinstance(True, int) and isinstance(5, (str, int)) and not isinstance('a', int)
assert issubclass(bool, int) and issubclass(int, object) and not issubclass(int, (str, list)) and type(5) is int and type('') is str
class C:
    x = 1
    def __init__(self): self.y = 2
c = C()
assert getattr(c, 'x') == 1 and getattr(c, 'z', None) is None and hasattr(c, 'y') and not hasattr(c, 'z') and vars(c) == {'y': 2}
setattr(c, 'z', 3)
assert c.z == 3 and delattr(c, 'z') is None and not hasattr(c, 'z') and 'y' in dir(c) and 'x' in dir(c) and 'append' in dir(list) and dir(c) == sorted(dir(c))
assert id(c) == id(c) and id(c) != id(C()) and hash('a') == hash('a') and hash(5) == 5 and hash(-1) == -2 and hash(2 ** 61 - 1) == 0 and hash(True) == 1
assert repr('a') == "'a'" and repr(1.0) == '1.0' and format(1234.5, ',.2f') == '1,234.50' and format('a', '>3') == '  a' and callable(print) and print(end='') is None
assert round(2.567, 1) == 2.6 and round(1234, -2) == 1200 and round(-0.5) == 0 and round(1.5) == 2 and round(number=2.5) == 2 and round(2.5, None) == 2
assert slice(1, 2) == slice(1, 2) and object() != object() and repr(slice(None)) == 'slice(None, None, None)' and isinstance(object(), object)
assert __name__ == '__main__' and globals()['c'] is c and eval if False else True
abs()  # raises TypeError: abs() takes exactly one argument (0 given)
abs(None)  # raises TypeError: bad operand type for abs(): 'NoneType'
divmod(1, 'a')  # raises TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
divmod(1)  # raises TypeError: divmod expected 2 arguments, got 1
pow(2)  # raises TypeError: pow() missing required argument 'exp' (pos 2)
pow('a', 2)  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
pow(2.0, 2, 3)  # raises TypeError: pow() 3rd argument not allowed unless all arguments are integers
bin(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
hex('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
chr()  # raises TypeError: chr() takes exactly one argument (0 given)
chr(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
ord('')  # raises TypeError: ord() expected a character, but string of length 0 found
ord(b'ab')  # raises TypeError: ord() expected a character, but string of length 2 found
len(5)  # raises TypeError: object of type 'int' has no len()
len(None)  # raises TypeError: object of type 'NoneType' has no len()
len(x for x in [])  # raises TypeError: object of type 'generator' has no len()
getattr(c, 'nope')  # raises AttributeError: 'C' object has no attribute 'nope'
getattr(c, 5)  # raises TypeError: attribute name must be string, not 'int'
getattr(c)  # raises TypeError: getattr expected at least 2 arguments, got 1
hasattr(c, 5)  # raises TypeError: attribute name must be string, not 'int'
setattr(c, 'a')  # raises TypeError: setattr expected 3 arguments, got 2
setattr(5, 'a', 1)  # raises AttributeError: 'int' object has no attribute 'a'
delattr(c, 'nope')  # raises AttributeError: 'C' object has no attribute 'nope'
vars(5)  # raises TypeError: vars() argument must have __dict__ attribute
isinstance(5)  # raises TypeError: isinstance expected 2 arguments, got 1
isinstance(5, 'int')  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
issubclass('a', int)  # raises TypeError: issubclass() arg 1 must be a class
issubclass(int, 5)  # raises TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
hash([1])  # raises TypeError: unhashable type: 'list'
round()  # raises TypeError: round() missing required argument 'number' (pos 1)
round('1')  # raises TypeError: type str doesn't define __round__ method
round(1, 'a')  # raises TypeError: 'str' object cannot be interpreted as an integer
format(5, 'd', 1)  # raises TypeError: format expected at most 2 arguments, got 3
format(5, 5)  # raises TypeError: format() argument 2 must be str, not int
print(1, sep=5)  # raises TypeError: sep must be None or a string, not int
print(1, nope=5)  # raises TypeError: 'nope' is an invalid keyword argument for print()
str(1, 2)  # raises TypeError: str() argument 'encoding' must be str, not int
str(b'a', 'nope')  # raises LookupError: unknown encoding: nope
bool(1, 2)  # raises TypeError: bool expected at most 1 argument, got 2
float(1, 2)  # raises TypeError: float expected at most 1 argument, got 2
id()  # raises TypeError: id() takes exactly one argument (0 given)
repr()  # raises TypeError: repr() takes exactly one argument (0 given)
callable()  # raises TypeError: callable() takes exactly one argument (0 given)
input_is_missing()  # raises NameError: name 'input_is_missing' is not defined
