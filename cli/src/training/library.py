"""Numbers, dates and the modules that programs import most."""
import asyncio
import base64
import bisect
import copy
import csv
import functools
import hashlib
import heapq
import io
import itertools
import math
import operator
import random
import statistics
import string
import textwrap
import time
import typing
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

total, x = 0, 1.0
for i in range(1, 30000):
    total += i * i % 7
    x = x * 1.0000001 + math.sin(i) / i - (i & 3) + (i >> 2 ^ i) * 1e-9
    if i % 1000 == 0 and not total > 10**9:
        continue
print(total, round(x, 3), divmod(-7, 3), 7 // 2, 2**100, pow(3, 200, 1009), abs(-3), -7 % 3, 7 / 2)
big = functools.reduce(operator.mul, range(1, 200))
print(len(str(big)), big % 10**9, hex(255), int("ff", 16), math.gcd(48, 36), math.comb(9, 4), 1 <= 2 < 3)
print(math.sqrt(2), math.floor(-1.5), math.isclose(0.1 + 0.2, 0.3), float("inf"), complex(1, 2) * 2j)

prices = [Decimal(i) / Decimal(7) for i in range(300)]
print(sum(prices).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Fraction(3, 4) + Fraction(1, 6))
day = date(2026, 3, 4)
days = [day + timedelta(days=i) for i in range(400)]
print(sum(d.weekday() < 5 for d in days), days[-1].isoformat(), (days[-1] - day).days, days[9].strftime("%d %b %Y"))
moment = datetime(2026, 3, 4, 12, 30, tzinfo=timezone.utc)
moments = [datetime.fromisoformat((moment + timedelta(hours=i)).isoformat()) for i in range(200)]
print(max(moments), datetime.strptime("2026-01-02 03:04", "%Y-%m-%d %H:%M"), time.time() > 0)

print(list(itertools.islice(itertools.chain([1], itertools.count(5)), 4)))
print(len(list(itertools.product(range(20), repeat=2))), list(itertools.accumulate([1, 2, 3])))
print(sum(1 for _ in itertools.combinations(range(14), 3)), next(itertools.permutations("abc")))
for key, group in itertools.groupby(sorted(range(20), key=lambda n: n % 3), key=lambda n: n % 3):
    print(key, list(group))
heap = []
for i in range(800):
    heapq.heappush(heap, (i * 7919 % 1000, i))
print(heapq.heappop(heap), heapq.nlargest(2, heap), bisect.bisect_left([1, 3, 5], 4))
print(statistics.mean([1, 2, 4]), statistics.median([5, 1, 3]), round(statistics.stdev([1, 2, 4]), 4))
random.seed(7)
values = [random.randint(1, 100) for _ in range(300)]
random.shuffle(values)
print(len(set(values)), random.choice("abc") in string.ascii_letters, isinstance(uuid.uuid4(), uuid.UUID))
print(hashlib.sha256(b"x").hexdigest()[:8], base64.b64encode(b"hello"), copy.deepcopy([[1], {2: 3}]))
out = io.StringIO()
writer = csv.writer(out)
writer.writerows([["a", "b,c"], [1, 2.5]])
print(list(csv.DictReader(io.StringIO(out.getvalue()))), textwrap.fill("some words " * 5, 20))
print(functools.partial(max, key=operator.itemgetter(1))([(1, 2), (2, 1)]), typing.Optional[int])


async def answer(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    return await asyncio.gather(*(answer(i) for i in range(20)))


print(sum(asyncio.run(main())))


def queens(n, row=0, columns=frozenset(), left=frozenset(), right=frozenset()):
    if row == n:
        return 1
    return sum(
        queens(n, row + 1, columns | {c}, left | {row + c}, right | {row - c})
        for c in range(n)
        if c not in columns and row + c not in left and row - c not in right
    )


print(queens(6), sorted([3, 1, 2], reverse=True), sorted(["b", "A"], key=str.lower), [3, 1][::-1])
