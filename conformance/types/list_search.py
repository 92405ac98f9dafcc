# index, count and in.
l = ['a', 'b', 'a', None, 1]
assert l.index('a') == 0 and l.index('a', 1) == 2 and l.index('b', 0, 2) == 1 and l.index('a', -3) == 2 and l.index(True) == 4
assert l.count('a') == 2 and l.count('z') == 0 and l.count(1.0) == 1 and [].count(1) == 0 and [[1], [1]].count([1]) == 2
assert 'a' in l and None in l and 'z' not in l and [1] in [[1]] and 1 in [True] and '' not in ['a']
nan = float('nan')
assert nan in [nan] and [nan].index(nan) == 0 and float('nan') not in [nan] and [nan].count(nan) == 1
class Loose:
    def __eq__(self, other): return True
assert Loose() in [1] and [5].index(Loose()) == 0 and [1, 2].count(Loose()) == 2
names = [{'n': 'x'}, {'n': 'y'}]
assert next(i for i, d in enumerate(names) if d['n'] == 'y') == 1 and {'n': 'x'} in names
l.index('z')  # raises ValueError: 'z' is not in list
l.index('b', 2)  # raises ValueError: 'b' is not in list
[].index(1)  # raises ValueError: 1 is not in list
l.index()  # raises TypeError: index expected at least 1 argument, got 0
l.count()  # raises TypeError: list.count() takes exactly one argument (0 given)
