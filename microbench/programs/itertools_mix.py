from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, groupby, islice, product


@lru_cache(maxsize=None)
def ways(total, coins):
    if total == 0:
        return 1
    if total < 0 or not coins:
        return 0
    return ways(total - coins[0], coins) + ways(total, coins[1:])


print(ways(450, (200, 100, 50, 20, 10, 5, 2, 1)))
print(sum(a * b % c == 0 for a, b, c in combinations(range(1, 70), 3)))
print(sum(1 for dice in product(range(1, 7), repeat=5) if sum(dice) == 17))
print(list(islice(accumulate(range(60000)), 59997, None)))
print([(key, len(list(group))) for key, group in groupby(range(30000), key=lambda n: n // 10000)])
print(reduce(lambda a, b: (a * 31 + b) % 1000003, chain(range(30000), range(30000)), 7))
print(sum(map(lambda n: n * 2, filter(lambda n: n % 3 == 0, range(90000)))))
print(sum(i * n for i, n in enumerate(reversed(range(60000)))))
print(any(n > 89999 for n in range(90000)), all(n >= 0 for n in range(60000)))
