# __len__, __getitem__, __setitem__, __contains__, __iter__ and their like.
class Store:
    def __init__(self): self.data = {}
    def __len__(self): return len(self.data)
    def __getitem__(self, key):
        if isinstance(key, slice): return ('slice', key.start, key.stop, key.step)
        return self.data[key]
    def __setitem__(self, key, value): self.data[key] = value
    def __delitem__(self, key): del self.data[key]
    def __contains__(self, key): return key in self.data
    def __iter__(self): return iter(sorted(self.data))
    def __reversed__(self): return reversed(sorted(self.data))
s = Store()
assert not s and len(s) == 0
s['b'] = 1; s['a'] = 2; s[1, 2] = 3
assert s['a'] == 2 and s[1, 2] == 3 and 'b' in s and 'z' not in s and len(s) == 3 and bool(s)
del s[1, 2]
assert list(s) == ['a', 'b'] and list(reversed(s)) == ['b', 'a'] and s[1:5:2] == ('slice', 1, 5, 2) and s[:] == ('slice', None, None, None) and sorted(s) == ['a', 'b'] and max(s) == 'b'
s['a'] += 10
assert s['a'] == 12 and [*s] == ['a', 'b'] and dict.fromkeys(s) == {'a': None, 'b': None}
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
assert list(Countdown(3)) == [2, 1, 0] and sum(Countdown(4)) == 6
s['zz']  # raises KeyError: 'zz'
del s['zz']  # raises KeyError: 'zz'
Countdown(1)[0]  # raises TypeError: 'Countdown' object is not subscriptable
len(Countdown(1))  # raises TypeError: object of type 'Countdown' has no len()
Countdown(1)['a'] = 1  # raises TypeError: 'Countdown' object does not support item assignment
del Countdown(1)[0]  # raises TypeError: 'Countdown' object doesn't support item deletion
class BadIter:
    def __iter__(self): return [1]
for x in BadIter(): pass  # raises TypeError: iter() returned non-iterator of type 'list'
class BadLen:
    def __len__(self): return 'x'
len(BadLen())  # raises TypeError: 'str' object cannot be interpreted as an integer
