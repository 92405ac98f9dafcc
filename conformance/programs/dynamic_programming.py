# Tables of partial answers.
def change(coins, amount):
    best = [0] + [float('inf')] * amount
    for a in range(1, amount + 1):
        best[a] = min((best[a - c] + 1 for c in coins if c <= a), default=float('inf'))
    return best[amount]
assert change([1, 5, 10, 25], 63) == 6 and change([5], 3) == float('inf') and change([1], 0) == 0
def lcs(a, b):
    t = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
assert lcs('AGGTAB', 'GXTXAYB') == 'GTAB' and lcs('', 'a') == ''
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, before = [i], row
        for j, y in enumerate(b, 1): row.append(min(row[-1] + 1, before[j] + 1, before[j - 1] + (x != y)))
    return row[-1]
assert distance('kitten', 'sitting') == 3 and distance('', 'abc') == 3 and distance('same', 'same') == 0
change(5, 1)  # raises TypeError: 'int' object is not iterable
