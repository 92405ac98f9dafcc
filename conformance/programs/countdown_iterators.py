# Iterators and generators that do the same.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1
def down(n): yield from range(n, 0, -1)
assert list(Countdown(3)) == list(down(3)) == [3, 2, 1] and list(zip(Countdown(2), down(2))) == [(2, 2), (1, 1)]
c = Countdown(2)
assert [x for x in c] == [x for x in c] and sum(c) == 3 and 2 in c and 5 not in c and sorted(c) == [1, 2] and [*c, *c] == [2, 1, 2, 1]
next(c)  # raises TypeError: 'Countdown' object is not an iterator
len(c)  # raises TypeError: object of type 'Countdown' has no len()
c[0]  # raises TypeError: 'Countdown' object is not subscriptable
reversed(c)  # raises TypeError: 'Countdown' object is not reversible
next(down(0))  # raises StopIteration
list(down('3'))  # raises TypeError: 'str' object cannot be interpreted as an integer
