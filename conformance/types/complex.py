# Complex numbers: literals, arithmetic, text.
assert repr(1+2j) == "(1+2j)" and (1+2j)*(3-1j) == 5+5j and abs(3+4j) == 5.0
assert complex("1+2j") == 1+2j and -1j == complex(0,-1) and repr(2j) == "2j"
assert isinstance(1j, complex) and (1j)**2 == -1 and 1/1j == -1j and hash(1+0j) == hash(1)
assert (1+2j).real == 1.0 and format(1+2j, ".2f") == "1.00+2.00j"
assert type(1j).__name__ == "complex" and str(complex) == "<class 'complex'>"
assert 2 * 1j == 2j and 1j - 1 == complex(-1, 1) and 3 / (1 + 1j) == 1.5 - 1.5j
assert complex(" (2-3j) ") == 2 - 3j and complex("j") == 1j and complex(1.5) == 1.5
assert [1j] == [0 + 1j] and {1 + 0j: "one"}[1] == "one"
assert (1 + 2j).conjugate() == 1 - 2j and not 0j and bool(1j)
assert str(-0.0 - 1j) == "(-0-1j)" and repr(complex(1e20, -0.5)) == "(1e+20-0.5j)"

1j < 2j  # raises TypeError: '<' not supported between instances of 'complex' and 'complex'
1j / 0  # raises ZeroDivisionError: complex division by zero
complex("1+")  # raises ValueError: complex() arg is a malformed string
complex([])  # raises TypeError: complex() first argument must be a string or a number, not 'list'
float(1j)  # raises TypeError: float() argument must be a string or a real number, not 'complex'
1j + "a"  # raises TypeError: unsupported operand type(s) for +: 'complex' and 'str'
