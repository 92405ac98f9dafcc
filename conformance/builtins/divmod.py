# divmod: quotient and remainder in one; the remainder has the divisor's sign.
assert divmod(7, 2) == (3, 1) and divmod(-7, 2) == (-4, 1) and divmod(7, -2) == (-4, -1) and divmod(-7, -2) == (3, -1)
assert divmod(6, 3) == (2, 0) and divmod(0, 5) == (0, 0) and divmod(True, 2) == (0, 1)
assert divmod(7.5, 2) == (3.0, 1.5) and divmod(-7.5, 2) == (-4.0, 0.5) and divmod(7, 2.5) == (2.0, 2.0)
assert divmod(2 ** 70 + 3, 2 ** 35) == (2 ** 35, 3) and divmod(-1, 2 ** 70) == (-1, 2 ** 70 - 1)
hours, minutes = divmod(135, 60)
assert (hours, minutes) == (2, 15)
for a in (-9, -1, 0, 8, 2.5):
    for b in (-4, 3, 0.5):
        q, r = divmod(a, b)
        assert q * b + r == a and (q, r) == (a // b, a % b)
class Money:
    def __divmod__(self, other): return 'left', other
    def __rdivmod__(self, other): return 'right', other
assert divmod(Money(), 3) == ('left', 3) and divmod(3, Money()) == ('right', 3)
divmod(1, 0)  # raises ZeroDivisionError: integer division or modulo by zero
divmod(1.0, 0)  # raises ZeroDivisionError: float divmod()
divmod(1, 0.0)  # raises ZeroDivisionError: float divmod()
divmod('7', 2)  # raises TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
divmod(7)  # raises TypeError: divmod expected 2 arguments, got 1
