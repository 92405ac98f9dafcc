# Numbers, strings and bytes as they stand in the source.
assert 1_000_000 == 10 ** 6 and 0xff == 0XFF == 255 and 0o17 == 15 and 0b101 == 5 and 0x_f == 15 and 00 == 0
assert 1e3 == 1000.0 and 1.5e-3 == .0015 and 1. == 1.0 and 1_0.0_1 == 10.01 and 1E5 == 1e+5
assert 123456789012345678901234567890 == 123456789012345678901234567890
assert 'a' "b" 'c' == 'abc' and 'it''s' == 'its' and "it's" == 'it\'s'
assert '\n\t\\\'\"\a\b\f\v\r\0' == '\x0a\x09\x5c\x27\x22\x07\x08\x0c\x0b\x0d\x00'
assert '\101\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}' == 'AAAAA' and len('\U0001F600') == 1
assert r'\n' == '\\n' and len(r'\'') == 2 and R"a\d" == 'a\\d'
assert 'long \
line' == 'long line'
assert '''a
b''' == 'a\nb' and """'""" == "'"
assert b'ab\x00\xff' == bytes([97, 98, 0, 255]) and rb'\n' == b'\\n' and Rb'' == b'' and b'a' b'b' == b'ab'
assert (1) == 1 and (1,) == tuple([1]) and () == tuple() and {} == dict() and {1} == set([1])
assert [1, 2, ] == [1, 2] and (1, 2, ) == (1, 2) and {'a': 1, } == {'a': 1}
assert ... is Ellipsis and None is None and -1 ** 2 == -1 and (-1) ** 2 == 1 and 2 ** -1 == 0.5 and 2 ** 3 ** 2 == 512
assert not 1 == 2 and -2 // 3 == -1 and ~0 == -1 and 1 << 2 + 1 == 8 and 1 | 2 & 3 ^ 4 == 7
x = (1 +
     2  # a comment inside
     + 3)
assert x == 6
y = 1; z = 2
assert y + z == 3
if y: z = 5; y = 6
assert (y, z) == (6, 5)
assert [0xDEAD_BEEF, 0B1, 0O7] == [3735928559, 1, 7]
é = 'names may have letters of any language'
assert é and 'ﬁ' != 'fi'
