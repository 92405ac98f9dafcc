# Bytes.
b = b'hello'
assert b[0] == 104 and b[1:3] == b'el' and len(b) == 5 and b + b'!' == b'hello!' and b * 2 == b'hellohello' and 104 in b and b'ell' in b and list(b'ab') == [97, 98]
assert bytes() == b'' and bytes(3) == b'\0\0\0' and bytes([1, 255]) == b'\x01\xff' and bytes('é', 'utf-8') == b'\xc3\xa9' and bytes(b'x') == b'x'
assert b.decode() == 'hello' and b.hex() == '68656c6c6f' and bytes.fromhex('68 65') == b'he' and repr(b'\x00a\'"\n\xff') == 'b\'\\x00a\\\'"\\n\\xff\''
assert b'a' < b'b' and b == b'hello' and b != 'hello' and hash(b'a') == hash(b'a')
assert 'ü'.encode('latin-1') == b'\xfc' and b'\xfc'.decode('latin-1') == 'ü' and 'a\ud800'.encode('utf-8', 'replace') == b'a?' and b'a\xff'.decode('utf-8', 'ignore') == 'a'
assert 'é'.encode('ascii', 'ignore') == b'' and 'é'.encode('ascii', 'backslashreplace') == b'\\xe9' and b'a\xff'.decode('utf-8', 'replace') == 'a\ufffd'
assert 'é'.encode('ascii', 'xmlcharrefreplace') == b'&#233;' and 'aé'.encode('utf-16-le') == b'a\x00\xe9\x00'
bytes([256])  # raises ValueError: bytes must be in range(0, 256)
bytes('a')  # raises TypeError: string argument without an encoding
bytes(-1)  # raises ValueError: negative count
bytes.fromhex('6')  # raises ValueError: non-hexadecimal number found in fromhex() arg at position 1
b'a' + 'a'  # raises TypeError: can't concat str to bytes
'a' + b'a'  # raises TypeError: can only concatenate str (not "bytes") to str
b'a'.decode('nope')  # raises LookupError: unknown encoding: nope
b'\xc3'.decode()  # raises UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
b'\xe9'.decode('ascii')  # raises UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
'a' in b'abc'  # raises TypeError: a bytes-like object is required, not 'str'
bytes([1.5])  # raises TypeError: 'float' object cannot be interpreted as an integer
b'a' < 'a'  # raises TypeError: '<' not supported between instances of 'bytes' and 'str'
