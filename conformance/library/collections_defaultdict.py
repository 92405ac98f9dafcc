# collections.defaultdict.
from collections import defaultdict
groups = defaultdict(list)
for w in ['ant', 'bee', 'ape']: groups[w[0]].append(w)
assert groups == {'a': ['ant', 'ape'], 'b': ['bee']} and groups['z'] == [] and 'z' in groups and groups.get('q') is None and 'q' not in groups
counts = defaultdict(int)
for c in 'hello': counts[c] += 1
assert counts['l'] == 2 and dict(counts) == {'h': 1, 'e': 1, 'l': 2, 'o': 1} and isinstance(counts, dict) and counts.default_factory is int
nested = defaultdict(lambda: defaultdict(int))
nested['a']['b'] += 1
assert nested['a']['b'] == 1 and repr(defaultdict(int, {'x': 1})) == "defaultdict(<class 'int'>, {'x': 1})" and defaultdict(int, a=1)['a'] == 1
defaultdict()['x']  # raises KeyError: 'x'
defaultdict(None, {})['x']  # raises KeyError: 'x'
defaultdict(5)  # raises TypeError: first argument must be callable or None
defaultdict(list)[[]]  # raises TypeError: unhashable type: 'list'
