# Counting and grouping with plain dicts.
words = ['ant', 'bee', 'ape', 'ant']
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
groups = {}
for w in words: groups.setdefault(w[0], set()).add(w)
assert counts == {'ant': 2, 'bee': 1, 'ape': 1} and groups == {'a': {'ant', 'ape'}, 'b': {'bee'}} and {w: words.count(w) for w in set(words)} == counts
assert max(counts.items(), key=lambda kv: kv[1]) == ('ant', 2) and sorted(counts, key=lambda k: (-counts[k], k)) == ['ant', 'ape', 'bee'] and [k for k, n in counts.items() if n > 1] == ['ant']
tree = {}
for path in ('a/b', 'a/c', 'd'):
    node = tree
    for part in path.split('/'): node = node.setdefault(part, {})
assert tree == {'a': {'b': {}, 'c': {}}, 'd': {}}
counts['cow'] += 1  # raises KeyError: 'cow'
groups['c'].add('cow')  # raises KeyError: 'c'
groups['a'].append('auk')  # raises AttributeError: 'set' object has no attribute 'append'
