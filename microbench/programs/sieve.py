limit = 400000
flags = [True] * (limit + 1)
flags[0] = flags[1] = False
n = 2
while n * n <= limit:
    if flags[n]:
        for multiple in range(n * n, limit + 1, n):
            flags[multiple] = False
    n += 1
primes = [i for i, prime in enumerate(flags) if prime]
print(len(primes), primes[-1])
longest = (0, 0)
for start in range(1, 6000):
    steps, n = 0, start
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    longest = max(longest, (steps, start))
print(longest)
