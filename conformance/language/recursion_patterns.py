# Functions that call themselves.
def fact(n): return 1 if n == 0 else n * fact(n - 1)
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def flatten(x): return [y for e in x for y in (flatten(e) if isinstance(e, list) else [e])]
def permutations(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def hanoi(n, a, b, c): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
assert fact(25) == 15511210043330985984000000 and gcd(48, 36) == 12 and flatten([1, [2, [3, [4]], 5]]) == [1, 2, 3, 4, 5]
assert permutations('abc') == ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] and len(hanoi(5, 'a', 'b', 'c')) == 31 and even(100) and odd(51)
def depth(d): return 1 + max(map(depth, d.values()), default=0) if isinstance(d, dict) else 0
assert depth({'a': {'b': {}}, 'c': 1}) == 3
def power_set(l): return [[]] if not l else [s + r for r in power_set(l[1:]) for s in ([], [l[0]])]
assert sorted(power_set([1, 2])) == [[], [1], [1, 2], [2]]
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
assert ackermann(2, 3) == 9
def endless(n): return endless(n + 1)
endless(0)  # raises RecursionError: maximum recursion depth exceeded
