# pow and **: powers, and powers modulo.
assert pow(2, 10) == 2 ** 10 == 1024 and pow(2, -1) == 0.5 and pow(0, 0) == 1 and pow(-2, 3) == -8 and pow(2, 0.5) == 2 ** 0.5
assert pow(7, 2, 5) == 4 and pow(-7, 3, 5) == 2 and pow(7, 2, -5) == -1 and pow(3, 200, 13) == 9
assert pow(3, -1, 11) == 4 and pow(2, 10, 1) == 0 and pow(base=2, exp=5) == 32 and pow(2, 5, mod=7) == 4 and pow(2, 5, None) == 32
assert 2 ** 3 ** 2 == 512 and (2 ** 3) ** 2 == 64 and -2 ** 2 == -4 and (-2) ** 2 == 4 and 2 ** -2 == 0.25
assert 2 ** 100 == 1267650600228229401496703205376 and (-1) ** 101 == -1 and 10 ** 0 == 1 and True ** 5 == 1
assert 4 ** 0.5 == 2.0 and 0.0 ** 0 == 1.0 and 1 ** float('nan') == 1.0 and (-8.0) ** 2 == 64.0 and 2.0 ** -1 == 0.5
assert float('inf') ** -1 == 0.0 and 0.0 ** float('inf') == 0.0
class Base:
    def __pow__(self, exp, mod=None): return ('pow', exp, mod)
    def __rpow__(self, base): return ('rpow', base)
assert pow(Base(), 2, 3) == ('pow', 2, 3) and Base() ** 4 == ('pow', 4, None) and 5 ** Base() == ('rpow', 5)
pow(2)  # raises TypeError: pow() missing required argument 'exp' (pos 2)
pow('2', 2)  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
pow(2, 3, 0)  # raises ValueError: pow() 3rd argument cannot be 0
pow(2, -1, 4)  # raises ValueError: base is not invertible for the given modulus
pow(2.0, 3, 5)  # raises TypeError: pow() 3rd argument not allowed unless all arguments are integers
pow(0, -1)  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
0.0 ** -0.5  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
10.0 ** 1000  # raises OverflowError: (34, 'Numerical result out of range')
2 ** '3'  # raises TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
