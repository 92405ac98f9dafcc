# if, while and not ask for truth; is asks for the same object.
class Empty:
    def __len__(self): return 0
class No:
    def __bool__(self): return False
class Yes: pass
assert [bool(v) for v in (Empty(), No(), Yes(), Empty, No)] == [False, False, True, True, True]
assert ('a' if [0] else 'b') == 'a' and ('a' if [] else 'b') == 'b' and not None and not 0.0 and '0' and ' '
a, b = [1], [1]
assert a == b and a is not b and a is a and (a is b) is False and None is None and not (1 is None)
x = None
assert x is None and not x is not None and (x is None) == (x == None)
true = True
assert true is True and (1 == True) and not (2 == True) and type(1 == 1) is bool
def check(v):
    if v is None: return 'none'
    if not v: return 'falsy'
    return 'truthy'
assert [check(v) for v in (None, 0, '', [], 'x', [0])] == ['none', 'falsy', 'falsy', 'falsy', 'truthy', 'truthy']
class Broken:
    def __bool__(self): raise ValueError('no truth')
if Broken(): pass  # raises ValueError: no truth
not Broken()  # raises ValueError: no truth
while Broken(): pass  # raises ValueError: no truth
Broken() and 1  # raises ValueError: no truth
