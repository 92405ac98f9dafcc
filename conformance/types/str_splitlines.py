# splitlines: lines by any line break.
assert 'a\nb\nc'.splitlines() == ['a', 'b', 'c'] and 'a\nb\n'.splitlines() == ['a', 'b'] and 'a\n\nb'.splitlines() == ['a', '', 'b'] and ''.splitlines() == []
assert 'a\r\nb\rc'.splitlines() == ['a', 'b', 'c'] and 'a\r\nb\n'.splitlines(True) == ['a\r\n', 'b\n'] and 'a\nb'.splitlines(keepends=True) == ['a\n', 'b']
assert '\n'.splitlines() == [''] and '\n\n'.splitlines() == ['', ''] and 'a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines() == list('abcdef')
assert 'a\n'.split('\n') == ['a', ''] and [line.strip() for line in '\n  x\n  y\n'.splitlines() if line.strip()] == ['x', 'y']
assert len("""one
two
""".splitlines()) == 2
'a'.splitlines('\n', 1)  # raises TypeError: splitlines() takes at most 1 argument (2 given)
'a'.splitlines(keep=True)  # raises TypeError: 'keep' is an invalid keyword argument for splitlines()
