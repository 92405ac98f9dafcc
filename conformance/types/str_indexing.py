# Single characters by index.
s = 'hello'
assert s[0] == 'h' and s[-1] == 'o' and s[len(s) - 1] == 'o' and s[1:4][0] == 'e' and s[True] == 'e'
s[5]  # raises IndexError: string index out of range
s[-6]  # raises IndexError: string index out of range
s['0']  # raises TypeError: string indices must be integers, not 'str'
s[0.0]  # raises TypeError: string indices must be integers, not 'float'
s[None]  # raises TypeError: string indices must be integers, not 'NoneType'
s[0, 1]  # raises TypeError: string indices must be integers, not 'tuple'
s[0] = 'j'  # raises TypeError: 'str' object does not support item assignment
''[0]  # raises IndexError: string index out of range
