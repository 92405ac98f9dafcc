# / // % divmod: quotients go down, remainders take the divisor's sign.
table = [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (0, 5), (1, 10), (-1, 10)]
assert [a // b for a, b in table] == [3, -4, -4, 3, 2, 0, 0, -1]
assert [a % b for a, b in table] == [1, 1, -1, -1, 0, 0, 1, 9]
assert all(a == (a // b) * b + a % b and divmod(a, b) == (a // b, a % b) for a, b in table)
assert 7 / 2 == 3.5 and 6 / 3 == 2.0 and type(6 / 3) is float and -1 / 2 == -0.5 and 1 / 3 == 0.3333333333333333
assert 7.0 // 2 == 3.0 and type(7.0 // 2) is float and -7.5 // 2 == -4.0 and -7.5 % 2 == 0.5 and 5 % -3.0 == -1.0 and str(-0.0 % 5) == '0.0'
assert 10 ** 20 // 3 == 33333333333333333333 and -10 ** 20 // 3 == -33333333333333333334 and 10 ** 20 % 7 == 2 and -10 ** 20 % 7 == 5
assert (2 ** 80) // (2 ** 40) == 2 ** 40 and (2 ** 80 + 5) % (2 ** 40) == 5 and 10 ** 30 / 10 ** 29 == 10.0 and (10 ** 400) / (10 ** 399) == 10.0
assert (-5) % 24 == 19 and (7 + 20) % 24 == 3 and 17 % 1 == 0 and True // 1 == 1 and -(-7 // 2) == 4
n, digits = 1234, []
while n:
    n, d = divmod(n, 10)
    digits.append(d)
assert digits == [4, 3, 2, 1]
5 / 0  # raises ZeroDivisionError: division by zero
5 // 0  # raises ZeroDivisionError: integer division or modulo by zero
5 % 0  # raises ZeroDivisionError: integer modulo by zero
5 // 0.0  # raises ZeroDivisionError: float floor division by zero
5 % 0.0  # raises ZeroDivisionError: float modulo
10 ** 400 / 1  # raises OverflowError: integer division result too large for a float
5 / '2'  # raises TypeError: unsupported operand type(s) for /: 'int' and 'str'
5 // None  # raises TypeError: unsupported operand type(s) for //: 'int' and 'NoneType'
