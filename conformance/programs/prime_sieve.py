# Primes by sieve and by trial.
def sieve(n):
    marks = [True] * (n + 1)
    marks[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if marks[i]: marks[i * i::i] = [False] * len(marks[i * i::i])
    return [i for i, m in enumerate(marks) if m]
assert sieve(30) == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] and len(sieve(1000)) == 168
def factors(n):
    out, d = [], 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out + [n] * (n > 1)
assert factors(360) == [2, 2, 2, 3, 3, 5] and factors(97) == [97] and factors(2 ** 20 * 7) == [2] * 20 + [7]
