primes = {n for n in range(2, 6000) if all(n % d for d in range(2, int(n**0.5) + 1))}
squares = {n * n % 9973 for n in range(20000)}
print(len(primes), len(squares), len(primes & squares), len(primes | squares), len(primes - squares))
seen = set()
steps = 0
n = 1
while n not in seen:
    seen.add(n)
    n = n * 48271 % 65537
    steps += 1
print(steps)
words = {f"w{i % 5000}" for i in range(60000)}
print(len(words), sum(1 for i in range(30000) if f"w{i}" in words))
groups = [set(range(i, i + 40)) for i in range(0, 4000, 20)]
print(sum(len(a & b) for a, b in zip(groups, groups[1:])))
