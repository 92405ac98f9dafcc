def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def odd(source):
    for n in source:
        if n % 2:
            yield n


def pairs(source):
    for n in source:
        yield n, n * n


def chained(limit):
    yield from numbers(limit)
    yield from odd(numbers(limit))


def averages():
    total, count = 0, 0
    while True:
        value = yield total // max(count, 1)
        total += value
        count += 1


print(sum(square - n for n, square in pairs(odd(numbers(120000)))))
print(sum(chained(60000)))
mean = averages()
next(mean)
for i in range(60000):
    answer = mean.send(i)
print(answer)
print(max(n * 31 % 1009 for n in range(100000) if n % 3))
