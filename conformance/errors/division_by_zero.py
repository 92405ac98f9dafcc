# Every way to divide by nothing.
import math
zero, nothing = 0, 0.0
1 / zero  # raises ZeroDivisionError: division by zero
1 / nothing  # raises ZeroDivisionError: float division by zero
1.5 / zero  # raises ZeroDivisionError: float division by zero
1 // zero  # raises ZeroDivisionError: integer division or modulo by zero
1.0 // zero  # raises ZeroDivisionError: float floor division by zero
1 % zero  # raises ZeroDivisionError: integer modulo by zero
1.0 % zero  # raises ZeroDivisionError: float modulo
0 / 0  # raises ZeroDivisionError: division by zero
divmod(1, zero)  # raises ZeroDivisionError: integer division or modulo by zero
divmod(1.0, zero)  # raises ZeroDivisionError: float divmod()
zero ** -1  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
nothing ** -2  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
pow(zero, -1)  # raises ZeroDivisionError: 0.0 cannot be raised to a negative power
True / False  # raises ZeroDivisionError: division by zero
sum([]) / len([])  # raises ZeroDivisionError: division by zero
2 ** 70 // zero  # raises ZeroDivisionError: integer division or modulo by zero
2 ** 70 / zero  # raises ZeroDivisionError: division by zero
2 ** 70 % zero  # raises ZeroDivisionError: integer modulo by zero
math.fmod(1, 0)  # raises ValueError: math domain error
math.log(0)  # raises ValueError: math domain error
math.sqrt(-1)  # raises ValueError: math domain error
pow(2, 3, 0)  # raises ValueError: pow() 3rd argument cannot be 0
x = 5
x /= zero  # raises ZeroDivisionError: division by zero
x //= zero  # raises ZeroDivisionError: integer division or modulo by zero
x %= nothing  # raises ZeroDivisionError: float modulo
def average(values):
    return sum(values) / len(values)
average([])  # raises ZeroDivisionError: division by zero
[1 / n for n in (1, 0)]  # raises ZeroDivisionError: division by zero
assert 0 / 5 == 0.0 and 0 // 5 == 0 and 0 % 5 == 0 and 0 ** 0 == 1
