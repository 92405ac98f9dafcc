# Mean, median, mode, variance and a histogram.
data = [4, 8, 15, 16, 23, 42, 8]
n, s = len(data), sorted(data)
mean = sum(data) / n
median = s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2
mode = max(set(data), key=data.count)
variance = sum((x - mean) ** 2 for x in data) / (n - 1)
assert round(mean, 3) == 16.571 and median == 15 and mode == 8 and round(variance, 3) == 165.952 and round(variance ** 0.5, 2) == 12.88
bins = {}
for x in data: bins[x // 10 * 10] = bins.get(x // 10 * 10, 0) + 1
assert bins == {0: 3, 10: 2, 20: 1, 40: 1} and [f'{b:>2}-{b + 9}: ' + '#' * c for b, c in sorted(bins.items())][0] == ' 0-9: ###'
assert [round((x - min(data)) / (max(data) - min(data)), 2) for x in data[:3]] == [0.0, 0.11, 0.29]
empty = []
sum(empty) / len(empty)  # raises ZeroDivisionError: division by zero
max(empty)  # raises ValueError: max() iterable argument is empty
sorted(empty)[len(empty) // 2]  # raises IndexError: list index out of range
