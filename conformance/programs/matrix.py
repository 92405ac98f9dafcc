# Matrices as lists of lists.
a, b = [[1, 2], [3, 4]], [[5, 6], [7, 8]]
def mul(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
assert mul(a, b) == [[19, 22], [43, 50]] and [list(r) for r in zip(*a)] == [[1, 3], [2, 4]] and [list(r) for r in zip(*a[::-1])] == [[3, 1], [4, 2]]
def det(m): return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
assert det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]) == 0 and det(a) == -2
def spiral(m): return list(m[0]) + spiral(list(zip(*m[1:]))[::-1]) if m else []
assert spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [1, 2, 3, 6, 9, 8, 7, 4, 5] and sum(map(sum, a)) == 10
identity = [[int(i == j) for j in range(3)] for i in range(3)]
assert identity == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
a[2][0]  # raises IndexError: list index out of range
