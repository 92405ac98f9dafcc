# str.encode and bytes.decode.
assert 'abc'.encode() == b'abc' and 'é€😀'.encode() == b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' and 'é'.encode('latin-1') == b'\xe9'
assert b'\xc3\xa9'.decode() == 'é' and b'\xe9'.decode('latin-1') == 'é' and b'abc'.decode('ascii') == 'abc' and 'a'.encode('UTF-8') == 'a'.encode('utf8') == b'a'
assert 'é'.encode('ascii', 'ignore') == b'' and 'é'.encode('ascii', 'replace') == b'?' and b'a\xffb'.decode('utf-8', 'ignore') == 'ab' and b'\xff'.decode(errors='replace') == '\ufffd'
for text in ('', 'plain', 'ñandú', '日本語', '😀'):
    assert text.encode('utf-8').decode('utf-8') == text
assert len('é'.encode()) == 2 and [hex(b) for b in '€'.encode()] == ['0xe2', '0x82', '0xac'] and str(b'\xc3\xa9', 'utf-8') == 'é'
'é'.encode('ascii')  # raises UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
'€'.encode('latin-1')  # raises UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
'\ud800'.encode()  # raises UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
'a'.encode('klingon')  # raises LookupError: unknown encoding: klingon
b'\xff'.decode()  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
b'ab\xc3'.decode('utf-8')  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data
b'\xe9'.decode('ascii')  # raises UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
'a'.decode()  # raises AttributeError: 'str' object has no attribute 'decode'
b'a'.encode()  # raises AttributeError: 'bytes' object has no attribute 'encode'
