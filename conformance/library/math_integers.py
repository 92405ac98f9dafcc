# math: gcd, lcm, factorial, comb, perm and prod.
import math
assert math.gcd(12, 18) == 6 and math.gcd() == 0 and math.gcd(0, 5) == 5 and math.gcd(-4, 6) == 2 and math.gcd(12, 18, 27) == 3 and math.lcm(4, 6) == 12 and math.lcm(2, 3, 5) == 30 and math.lcm() == 1
assert math.factorial(0) == 1 and math.factorial(20) == 2432902008176640000 and math.comb(5, 2) == 10 and math.comb(3, 5) == 0 and math.comb(60, 30) == 118264581564861424 and math.perm(5, 2) == 20 and math.perm(4) == 24
assert math.prod([1, 2, 3]) == 6 and math.prod([]) == 1 and math.prod([2, 3], start=10) == 60 and math.prod([0.5, 4]) == 2.0
math.factorial(-1)  # raises ValueError: factorial() not defined for negative values
math.factorial(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.gcd(1.5, 2)  # raises TypeError: 'float' object cannot be interpreted as an integer
math.comb(-1, 2)  # raises ValueError: n must be a non-negative integer
math.comb(2)  # raises TypeError: comb expected 2 arguments, got 1
