def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def depth(tree):
    return 0 if tree is None else 1 + max(depth(tree[0]), depth(tree[1]))


def build(levels):
    return None if levels == 0 else (build(levels - 1), build(levels - 1))


print(fib(25))
print(ackermann(2, 180))
print(depth(build(15)))
