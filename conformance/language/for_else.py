# for ... else: else runs where no break did.
def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            where = i
            break
    else:
        where = None
    return where
assert find('abc', 'b') == 1 and find('abc', 'z') is None and find('', 'a') is None
log = []
for x in [1, 2]:
    if x == 1: continue
    log.append(x)
else:
    log.append('else')
assert log == [2, 'else'] and x == 2
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0: break
    else:
        log.append(n)
assert log[2:] == [2, 3, 5, 7, 11, 13, 17, 19]
def leaves():
    for x in [1]:
        return 'returned'
    else:
        return 'else'
assert leaves() == 'returned'
for x in []: pass
else: x = 'empty'
assert x == 'empty'
