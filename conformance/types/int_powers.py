# ** of ints.
assert 2 ** 10 == 1024 and 2 ** 0 == 1 and 0 ** 0 == 1 and (-2) ** 3 == -8 and -2 ** 2 == -4 and 2 ** -1 == 0.5 and 10 ** 20 == 100000000000000000000
assert 3 ** 40 == 12157665459056928801 and (-1) ** 1001 == -1 and 1 ** 10 ** 9 == 1 and 2 ** 0.5 == 1.4142135623730951 and type(4 ** -1) is float and type(2 ** 3) is int
n = 2
n **= 5
assert n == 32 and pow(2, 5) == n and pow(2, 5, 7) == 4
2 ** '3'  # raises TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
'2' ** 3  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
0 ** -1  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
2 ** None  # raises TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
