# Complex numbers.
z = 3 + 4j
assert z.real == 3.0 and z.imag == 4.0 and abs(z) == 5.0 and z.conjugate() == 3 - 4j and -z == -3 - 4j and bool(0j) is False
assert z + 1 == 4 + 4j and 2 * z == 6 + 8j and z / 2 == 1.5 + 2j and z * z == -7 + 24j and z ** 2 == -7 + 24j and z ** -1 == 0.12 - 0.16j and 1 - z == -2 - 4j
assert repr(1j) == '1j' and str(z) == '(3+4j)' and repr(complex(-0.0, -0.0)) == '(-0-0j)' and repr(complex(0, float('nan'))) == 'nanj' and repr(complex(float('inf'), -1)) == '(inf-1j)'
assert complex('1+2j') == 1 + 2j and complex(' ( -j ) ') == -1j and complex('1e3') == 1000 and complex(1, 2) == 1 + 2j and complex(1j, 1j) == -1 + 1j and complex() == 0
assert 1 + 0j == 1 == 1.0 and hash(1 + 0j) == hash(1) and {2: 'a'}[2 + 0j] == 'a' and 1j != 1 and 1j in [1j]
assert f'{z}' == '(3+4j)' and f'{z:.2f}' == '3.00+4.00j' and f'{z:>10}' == '    (3+4j)' and format(1.5j, 'e') == '0.000000e+00+1.500000e+00j' and format(z, '+,.1f') == '+3.0+4.0j'
assert (-8) ** 0.5 == complex((-8) ** 0.5) and isinstance((-1) ** 0.5, complex) and sum([1, 2j, 0.5]) == 1.5 + 2j

class Turned:
    def __complex__(self):
        return 5j

class Own(complex):
    pass

assert complex(Turned()) == 5j and Own(1, 2) + 1 == 2 + 2j and type(Own(1)) is Own and type(Own(1) + 1) is complex
1j / 0  # raises ZeroDivisionError: complex division by zero
0j ** -1  # raises ZeroDivisionError: 0.0 to a negative or complex power
1j < 2j  # raises TypeError: '<' not supported between instances of 'complex' and 'complex'
1j // 1  # raises TypeError: unsupported operand type(s) for //: 'complex' and 'int'
int(1j)  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
float(1j)  # raises TypeError: float() argument must be a string or a real number, not 'complex'
complex('1 + 2j')  # raises ValueError: complex() arg is a malformed string
complex('1', 2)  # raises TypeError: complex() can't take second arg if first is a string
complex(1, '2')  # raises TypeError: complex() second arg can't be a string
complex(None)  # raises TypeError: complex() first argument must be a string or a number, not 'NoneType'
pow(1j, 2, 3)  # raises ValueError: complex modulo
format(1j, '05')  # raises ValueError: Zero padding is not allowed in complex format specifier
format(1j, 'd')  # raises ValueError: Unknown format code 'd' for object of type 'complex'
(1j).real = 2  # raises AttributeError: readonly attribute
