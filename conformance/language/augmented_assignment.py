# x op= y evaluates x's parts once, and changes mutable values in place.
n = 7
n += 3; n -= 1; n *= 4; n //= 5; n **= 2; n %= 30
assert n == 19
n <<= 2; n |= 1; n &= 0b1111101; n ^= 3; n >>= 1
assert n == 39
n /= 2
assert n == 19.5
l = m = [1]
l += (2,)
l += 'ab'
assert l is m and l == [1, 2, 'a', 'b']
l = l + [3]
assert l is not m
l = m = [1]
l *= 2
assert m == [1, 1]
t = u = (1,)
t += (2,)
assert u == (1,)
s = r = {1}
s |= {2}; s -= {1}; s ^= {3}
assert r == {2, 3}
d = e = {'a': 1}
d |= {'b': 2}
assert e == {'a': 1, 'b': 2}

calls = []
def key():
    calls.append(1)
    return 0
v = [10]
v[key()] += 5
assert v == [15] and calls == [1]

class In:
    def __init__(self): self.n = 0
    def __iadd__(self, other):
        self.n += other
        return self
    def __sub__(self, other): return 'plain sub'
i = j = In()
i += 4
assert j.n == 4 and i is j
i -= 1
assert i == 'plain sub'

held = ([],)
try:
    held[0] += [1]
except TypeError as e:
    assert str(e) == "'tuple' object does not support item assignment"
assert held == ([1],)

x = None
x += 1  # raises TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
x = 'a'
x -= 'b'  # raises TypeError: unsupported operand type(s) for -=: 'str' and 'str'
x += 1  # raises TypeError: can only concatenate str (not "int") to str
[].append(undefined_name)  # raises NameError: name 'undefined_name' is not defined
undefined += 1  # raises NameError: name 'undefined' is not defined
l = [1]
l += 5  # raises TypeError: 'int' object is not iterable
