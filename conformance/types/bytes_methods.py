# What bytes have in common with str.
assert b"a,b,c".split(b",") == [b"a", b"b", b"c"] and b"a,b,c".split(b",", 1) == [b"a", b"b,c"]
assert b"-".join([b"1", b"2"]) == b"1-2" and b" x \n".strip() == b"x"
assert b"banana".find(b"an") == 1 and b"banana".rfind(b"an") == 3 and b"banana".count(b"an") == 2
assert b"banana".replace(b"an", b"o") == b"booa" and b"banana".partition(b"n") == (b"ba", b"n", b"ana")
assert b"banana".startswith((b"x", b"ba")) and b"banana".endswith(b"na")
assert b"Ab".upper() == b"AB" and b"Ab".lower() == b"ab" and b"12".isdigit() and b"ab".isalpha()
assert b"7".zfill(3) == b"007" and b"x".center(3) == b" x " and b"x".ljust(2, b".") == b"x."
assert b"prefix-x".removeprefix(b"prefix-") == b"x" and b"x.py".removesuffix(b".py") == b"x"
assert b"a\nb".splitlines() == [b"a", b"b"]

b"abc".index(b"x")  # raises ValueError: subsection not found
