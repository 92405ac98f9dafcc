# Counting words and showing the most frequent.
text = "The cat and the dog. The end, and THE start!"
words = ''.join(c.lower() if c.isalpha() else ' ' for c in text).split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
assert top[:3] == [('the', 4), ('and', 2), ('cat', 1)] and len(counts) == 6 and sum(counts.values()) == 10
assert '\n'.join(f'{w:<5}{n:>3}' for w, n in top[:2]) == 'the    4\nand    2'
