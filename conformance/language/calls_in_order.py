# In which order things are evaluated.
log = []
def n(v):
    log.append(v)
    return v
def took(*expected):
    got = list(log)
    log.clear()
    assert got == list(expected), got
n(1) + n(2) * n(3); took(1, 2, 3)
[n(1), n(2)][n(0)]; took(1, 2, 0)
{n('k'): n('v'), n('l'): n('w')}; took('k', 'v', 'l', 'w')
(lambda *a, **k: 0)(n(1), *[n(2)], x=n(3), **{'y': n(4)}); took(1, 2, 3, 4)
d = {}
d[n('key')] = n('value'); took('value', 'key')
n(1) < n(2) < n(3); took(1, 2, 3)
n(0) and n(1) or n(2); took(0, 2)
n(1) if n(0) else n(2); took(0, 2)
class O: pass
o = O()
def get():
    n('object')
    return o
get().x = n('value'); took('value', 'object')
a = b = n(1); took(1)
x, y = n(1), n(2); took(1, 2)
l = [0]
l[n(0)] += n(5); took(0, 5)
f'{n(1)}{n(2):{n(3)}}'; took(1, 2, 3)
assert n(1), n(2)
took(1)
del d[n('key')]; took('key')
l[n(0):n(1)]; took(0, 1)
try:
    undefined(n(1))
except NameError:
    took()
try:
    five = 5
    five(n(1))
except TypeError:
    took(1)
