def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


product = 1
for i in range(1, 2500):
    product *= i
print(len(str(product // 10**4500)), product % 1000003)
print(fibonacci(20000) % 10**20)
print(pow(3, 2**2000 + 1, 2**521 - 1) % 10**12)
total = 0
for i in range(60000):
    total += (1 << 80) + i * 12345678901234567890
print(total)
print(sum(int(digit) for digit in str(7**4000)))
