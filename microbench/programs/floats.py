import math

x, y, energy = 0.5, 0.25, 0.0
for i in range(200000):
    x, y = x * 0.99 + y * 0.1, y * 0.98 - x * 0.05 + 0.01
    energy += x * x + y * y
print(f"{x:.9f} {y:.9f} {energy:.6f}")
total = 0.0
for i in range(1, 150000):
    total += math.sqrt(i) / (i + 1.5) - math.sin(i) * 1e-3
print(f"{total:.9f}")
inside = 0
for i in range(200):
    for j in range(200):
        a, b = i / 100 - 1, j / 100 - 1
        if a * a + b * b <= 1.0:
            inside += 1
print(inside)
