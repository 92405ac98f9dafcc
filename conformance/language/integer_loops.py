# Counting with range and while.
assert sum(range(1, 101)) == 5050 and [n for n in range(10, 0, -3)] == [10, 7, 4, 1] and sum(n * n for n in range(4)) == 14
n, digits = 12345, 0
while n: n, digits = n // 10, digits + 1
assert digits == 5 and sum(int(d) for d in str(12345)) == 15 and int(str(12345)[::-1]) == 54321
a, b, fib = 0, 1, []
while a < 50: fib.append(a); a, b = b, a + b
assert fib == [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
assert [n for n in range(100, 1000) if sum(int(d) ** 3 for d in str(n)) == n] == [153, 370, 371, 407]
for i in range(5):
    if i == 2: break
assert i == 2 and len(range(2, 20, 3)) == 6 and list(range(3))[-1] == 2
for i in range(2.5): pass  # raises TypeError: 'float' object cannot be interpreted as an integer
for i in range('3'): pass  # raises TypeError: 'str' object cannot be interpreted as an integer
for i in 3: pass  # raises TypeError: 'int' object is not iterable
range(0, 5, 0)  # raises ValueError: range() arg 3 must not be zero
