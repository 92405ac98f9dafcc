# a < b < c: each value once, and until one comparison fails.
x = 5
assert 1 < x < 10 and not 1 < x < 3 and 1 <= 1 < 2 <= 2 and 3 > 2 > 1 and 1 < 3 > 2
assert (1 < x) == True and (2 == 2) == True
assert 'a' < 'b' < 'c' and 0 == 0.0 == False and x == 5 != 6 and 1 in [1] == [1]
calls = []
def v(n):
    calls.append(n)
    return n
assert v(1) < v(2) < v(3) and calls == [1, 2, 3]
calls.clear()
assert not v(3) < v(2) < v(1) and calls == [3, 2]
assert not (1 < 2 < 2) and None is None is None and 5 in [5] in [[5]]
class Odd:
    def __lt__(self, other): return []
assert (Odd() < 1 < 2) == [] and (1 < 2 < 3) is True
1 < 2 < 'a'  # raises TypeError: '<' not supported between instances of 'int' and 'str'
1 < 'a' < 2  # raises TypeError: '<' not supported between instances of 'int' and 'str'
3 in [3] in 5  # raises TypeError: argument of type 'int' is not iterable
