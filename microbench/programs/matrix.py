size = 70
a = [[(i * j + 1) % 10 for j in range(size)] for i in range(size)]
b = [[(i + j) % 7 for j in range(size)] for i in range(size)]
product = [[0] * size for _ in range(size)]
for i in range(size):
    for j in range(size):
        cell = 0
        for k in range(size):
            cell += a[i][k] * b[k][j]
        product[i][j] = cell
turned = [list(row) for row in zip(*product)]
again = [[sum(x * y for x, y in zip(row, column)) for column in turned[:20]] for row in product[:20]]
print(sum(map(sum, product)), product[3][5], turned[5][3], again[7][11])
