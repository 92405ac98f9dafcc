# Operations on numbers that are larger than they look.
import math, random
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction
big = 7 ** 20_000
bin(1 << 10 ** 8)  # stops on memory
hex(1 << 10 ** 9)  # stops on memory
format(1 << 10 ** 8, 'b')  # stops on memory
'%x' % (1 << 10 ** 9)  # stops on memory
1 << 10 ** 30  # stops on memory
(1).to_bytes(10 ** 10, 'big')  # stops on memory
pow(7, 10 ** 5000, 10 ** 5000 + 1)  # stops on time
pow(big, big, 7 * big + 2)  # stops on time
while True: pow(3 ** 100_000, -1, 7 ** 57_000)  # stops on time
while True: math.gcd(3 ** 1_000_000, 7 ** 570_000)  # stops on time
while True: big *= big  # stops on time
math.factorial(10 ** 18)  # stops on memory
math.factorial(10 ** 7)  # stops on memory
math.comb(10 ** 9, 5 * 10 ** 8)  # stops on memory
math.perm(10 ** 9, 10 ** 8)  # stops on memory
math.prod(range(1, 10 ** 6))  # stops on time
math.nextafter(0, 1, steps=10 ** 30)
Fraction(3, 2) ** 10 ** 9  # stops on memory
Fraction('1e1000000000')  # stops on memory
format(Fraction(1, 3), '.100000000f')  # stops on time
int(Decimal('1e1000000000'))  # stops on memory
format(Decimal('1e999999999'), 'f')  # stops on memory
'{:.999999999f}'.format(Decimal(1))  # stops on memory
Fraction(Decimal('1e999999999'))  # stops on memory
Decimal('1e-999999999').as_integer_ratio()  # stops on memory
getcontext().prec = 10 ** 9
Decimal(1) / 3  # stops on memory
assert hash(Decimal('1e999999999')) == hash(Decimal('1e999999999')) and Decimal('1e999999999') > 10 ** 5
random.getrandbits(10 ** 12)  # stops on memory
random.randbytes(10 ** 10)  # stops on memory
random.choices([1, 2], k=10 ** 9)  # stops on memory
random.sample(range(10 ** 18), 10 ** 9)  # stops on memory
f'{1e308:.1000000000f}'  # stops on memory
'%.*f' % (10 ** 8, 1.5)  # stops on memory
format('x', '9' * 1000)  # raises ValueError: Too many decimal digits in format string
'%99999999999999999999d' % 1  # raises ValueError: width too big
a, b = 3 ** 3_000, 7 ** 1_700
assert a * pow(a, -1, b) % b == 1 and pow(a, 3, b) == a * a % b * a % b
assert math.gcd(a * 10 ** 2_000, b * 10 ** 2_000 * 6) == 10 ** 2_000 * 3 and math.gcd(0, a) == a
assert pow(5, a, 2 * b) == pow(5, a % (6 * 7 ** 1_699), 2 * b)
assert 1.5 < 1 << 10_000_000 and not float('inf') < 1 << 10_000_000
