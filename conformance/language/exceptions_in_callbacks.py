# Errors pass through map, sorted, sum, generators and comprehensions.
def bad(x): raise ValueError(f'bad {x}')
list(map(bad, [1]))  # raises ValueError: bad 1
sorted([2, 1], key=bad)  # raises ValueError: bad 2
sum(bad(x) for x in [3])  # raises ValueError: bad 3
[bad(x) for x in [4]]  # raises ValueError: bad 4
max([1, 2], key=bad)  # raises ValueError: bad 1
list(filter(bad, [5]))  # raises ValueError: bad 5
any(bad(x) for x in [6])  # raises ValueError: bad 6
''.join(bad(x) for x in [7])  # raises ValueError: bad 7
dict((bad(k), 1) for k in [8])  # raises ValueError: bad 8
f'{bad(9)}'  # raises ValueError: bad 9
def keeps_list():
    l = [3, 1, 2]
    try: l.sort(key=lambda x: 1 / (x - 1))
    except ZeroDivisionError: return sorted(l)
assert keeps_list() == [1, 2, 3]
