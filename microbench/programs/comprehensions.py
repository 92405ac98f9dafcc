total = 0
for turn in range(12):
    numbers = [n * 3 + turn for n in range(20000)]
    small = [n for n in numbers if n % 7 < 3]
    pairs = [(a, b) for a, b in zip(small, numbers)]
    table = [[row * column for column in range(30)] for row in range(30)]
    flat = [cell for row in table for cell in row if cell % 2 == 0]
    total += len(pairs) + sum(flat) + small[-1] + pairs[50][1]
print(total)
