# What a sort leaves, and which two it compares, where it cannot go on.
mixed = ["b", "a", 1, "c"]
try:
    mixed.sort()
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'int' and 'str'"
assert mixed == ["b", "a", 1, "c"]
letters = ["d", "b", "a", None, "c"]
try:
    letters.sort(reverse=True)
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'NoneType' and 'str'", e
assert sorted(range(200), key=lambda n: n * 37 % 101) == sorted(sorted(range(200), reverse=True), key=lambda n: (n * 37 % 101, n))
pairs = [(n % 3, n) for n in range(150)]
assert [n for _, n in sorted(pairs, key=lambda p: p[0], reverse=True)][:3] == [2, 5, 8]
assert sorted([3, 1, 2], reverse=True) == [3, 2, 1]
assert sorted("banana") == ["a", "a", "a", "b", "n", "n"]
{print: 1, round(float("inf")): [], [1]: 2}  # raises OverflowError: cannot convert float infinity to integer
