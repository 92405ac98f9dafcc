# isalpha, isdigit and their like: what a text is made of.
assert 'abc'.isalpha() and 'añß日'.isalpha() and not 'a1'.isalpha() and not ''.isalpha() and not 'a b'.isalpha()
assert '123'.isdigit() and '²'.isdigit() and not '½'.isdigit() and not '-1'.isdigit() and not '1.5'.isdigit() and '٣'.isdigit()
assert '123'.isdecimal() and not '²'.isdecimal() and '½'.isnumeric() and '四'.isnumeric() and not '四'.isdigit() and '٣'.isdecimal()
assert 'a1'.isalnum() and not 'a_1'.isalnum() and not ''.isalnum() and '½'.isalnum()
assert ' \t\n\r\x0b\x0c\x1c\x85\xa0\u2003'.isspace() and not ''.isspace() and not '\u200b'.isspace()
assert 'abc'.islower() and 'a1!'.islower() and not 'aB'.islower() and not '1'.islower() and 'ABC'.isupper() and not ''.isupper()
assert 'Hello World'.istitle() and not 'Hello world'.istitle() and not 'HELLO'.istitle() and 'A1B'.istitle() and not ''.istitle()
assert 'name_1'.isidentifier() and not '1name'.isidentifier() and 'ñ'.isidentifier() and 'class'.isidentifier() and not ''.isidentifier() and not 'a-b'.isidentifier()
assert 'abc'.isascii() and ''.isascii() and not 'é'.isascii() and 'a b!'.isprintable() and ''.isprintable() and not '\n'.isprintable() and not '\u200b'.isprintable()
assert [w for w in ['12', 'x', '3.5'] if w.isdigit()] == ['12'] and all(map(str.isupper, 'AB'))
'a'.isdigit(1)  # raises TypeError: str.isdigit() takes no arguments (1 given)
(5).isdigit()  # raises AttributeError: 'int' object has no attribute 'isdigit'
