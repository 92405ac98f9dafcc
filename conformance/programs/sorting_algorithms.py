# Sorts written by hand.
def bubble(l):
    l = list(l)
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]: l[j], l[j + 1] = l[j + 1], l[j]
    return l
def quick(l): return l if len(l) < 2 else quick([x for x in l[1:] if x < l[0]]) + [l[0]] + quick([x for x in l[1:] if x >= l[0]])
def merge(l):
    if len(l) < 2: return l
    a, b = merge(l[:len(l) // 2]), merge(l[len(l) // 2:])
    out = []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
def insertion(l):
    out = []
    for x in l:
        i = len(out)
        while i and out[i - 1] > x: i -= 1
        out.insert(i, x)
    return out
for data in ([], [1], [3, 1, 2], [2, 2, 1, -5, 9, 0], list('hello'), list(range(20, 0, -1))):
    assert bubble(data) == quick(data) == merge(data) == insertion(data) == sorted(data)
bubble([1, 'a'])  # raises TypeError: '>' not supported between instances of 'int' and 'str'
quick([None, 1, 2])  # raises TypeError: '<' not supported between instances of 'int' and 'NoneType'
