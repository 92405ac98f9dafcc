# for, while, break, continue and else.
out = []
for i in range(3):
    out.append(i)
else:
    out.append('else')
assert out == [0, 1, 2, 'else'] and i == 2
for i in range(5):
    if i == 3: break
else:
    assert False
for _ in []: pass
else: out = 'empty'
assert out == 'empty'
n = 0
while n < 10:
    n += 1
    if n % 2: continue
    if n == 6: break
else:
    assert False
assert n == 6
while n: n -= 1
else: n = 'done'
assert n == 'done'
pairs = [(a, b) for a in range(2) for b in 'xy']
for a, b in pairs:
    for c in range(9):
        if c == 1: break
    else: assert False
assert (a, b, c) == (1, 'y', 1)
x = [0, 0]
for x[1] in range(4): pass
assert x == [0, 3]
l = [1, 2, 3, 4]
for v in l:
    if v == 2: l.remove(v)
assert l == [1, 3, 4]
d = {'a': 1}
for k in d: d['b'] = 2  # raises RuntimeError: dictionary changed size during iteration
for k in d: del d[k]  # raises RuntimeError: dictionary changed size during iteration
s = {1}
for e in s: s.add(5)  # raises RuntimeError: Set changed size during iteration
for k in list(d): d[k + '!'] = 0
assert len(d) == 2
for i in 5: pass  # raises TypeError: 'int' object is not iterable
for i in None: pass  # raises TypeError: 'NoneType' object is not iterable
for a, b in [1]: pass  # raises TypeError: cannot unpack non-iterable int object
it = iter([1, 2, 3])
assert [(v, next(it)) for v in it if v == 1] == [(1, 2)]
if 0: branch = 1
elif '': branch = 2
elif [0]: branch = 3
else: branch = 4
assert branch == 3
assert (1 if [] else 2 if {} else 3) == 3
