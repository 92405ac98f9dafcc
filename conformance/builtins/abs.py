# abs: the distance from zero.
assert abs(-5) == 5 and abs(5) == 5 and abs(0) == 0
assert abs(-2.5) == 2.5 and str(abs(-0.0)) == '0.0'
assert abs(True) == 1 and type(abs(True)) is int and abs(False) == 0
assert abs(-2 ** 80) == 2 ** 80 and abs(float('-inf')) == float('inf')
class Vector:
    def __abs__(self): return 'length'
assert abs(Vector()) == 'length'
abs('-5')  # raises TypeError: bad operand type for abs(): 'str'
abs(None)  # raises TypeError: bad operand type for abs(): 'NoneType'
abs([1])  # raises TypeError: bad operand type for abs(): 'list'
abs(-1, 2)  # raises TypeError: abs() takes exactly one argument (2 given)
