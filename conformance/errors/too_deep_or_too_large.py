# Recursion without an end, and numbers past what fits.
import math
def forever(n): return forever(n + 1)
forever(0)  # raises RecursionError: maximum recursion depth exceeded
def even(n): return odd(n - 1)
def odd(n): return even(n - 1)
even(1)  # raises RecursionError: maximum recursion depth exceeded
class Loop:
    def __getattr__(self, name): return getattr(self, name)
    @property
    def size(self): return self.size
Loop().size  # raises RecursionError: maximum recursion depth exceeded
2.0 ** 5000  # raises OverflowError: (34, 'Numerical result out of range')
10.0 ** 309  # raises OverflowError: (34, 'Numerical result out of range')
math.exp(1000)  # raises OverflowError: math range error
float(10 ** 400)  # raises OverflowError: int too large to convert to float
10 ** 400 / 2  # raises OverflowError: integer division result too large for a float
10 ** 400 * 1.0  # raises OverflowError: int too large to convert to float
int(float('inf'))  # raises OverflowError: cannot convert float infinity to integer
round(float('inf'))  # raises OverflowError: cannot convert float infinity to integer
math.factorial(-1)  # raises ValueError: factorial() not defined for negative values
chr(1114112)  # raises ValueError: chr() arg not in range(0x110000)
chr(-1)  # raises ValueError: chr() arg not in range(0x110000)
str(10 ** 5000)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
int('1' * 5000)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
(256).to_bytes(1, 'big')  # raises OverflowError: int too big to convert
bytes([256])  # raises ValueError: bytes must be in range(0, 256)
[0] * 2.0  # raises TypeError: can't multiply sequence by non-int of type 'float'
