# Generators behind each other.
def lines(): yield from ['a=1', '', '# note', 'b = 2', 'bad']
def strip(source): return (l.strip() for l in source)
def wanted(source): return (l for l in source if l and not l.startswith('#'))
def pairs(source):
    for l in source:
        key, eq, value = l.partition('=')
        if eq: yield key.strip(), int(value)
assert dict(pairs(wanted(strip(lines())))) == {'a': 1, 'b': 2}
def chunks(items, n):
    for i in range(0, len(items), n): yield items[i:i + n]
assert list(chunks('abcde', 2)) == ['ab', 'cd', 'e'] and list(chunks([], 3)) == []
def window(items, n): return [items[i:i + n] for i in range(len(items) - n + 1)]
assert window([1, 2, 3, 4], 2) == [[1, 2], [2, 3], [3, 4]] and sum(max(w) for w in window([1, 3, 2], 2)) == 6
def running(items):
    total = 0
    for x in items:
        total += x
        yield total
assert list(running([1, 2, 3])) == [1, 3, 6]
list(pairs(['a=x']))  # raises ValueError: invalid literal for int() with base 10: 'x'
list(chunks('abc', 0))  # raises ValueError: range() arg 3 must not be zero
