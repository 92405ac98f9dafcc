# Between bytes and text, at the low level.
import binascii
assert binascii.hexlify(b'\x01\xff') == b'01ff' == binascii.b2a_hex(b'\x01\xff') and binascii.unhexlify('01Ff') == binascii.a2b_hex(b'01ff') == b'\x01\xff'
assert binascii.hexlify(b'abcde', '-') == b'61-62-63-64-65' and binascii.hexlify(b'abcde', ':', 2) == b'61:6263:6465' and binascii.hexlify(b'abcde', b'_', -2) == b'6162_6364_65'
assert binascii.b2a_base64(b'hi') == b'aGk=\n' and binascii.b2a_base64(b'hi', newline=False) == b'aGk=' and binascii.a2b_base64('aGk=') == b'hi'
assert binascii.crc32(b'123456789') == 0xCBF43926 and binascii.crc32(b'6789', binascii.crc32(b'12345')) == 0xCBF43926 and binascii.crc_hqx(b'123456789', 0) == 0x31C3
assert binascii.b2a_qp(b'caf\xc3\xa9 = 1 \n') == b'caf=C3=A9 =3D 1=20\n' and binascii.a2b_qp(b'caf=C3=A9=\n!') == b'caf\xc3\xa9!'
assert binascii.b2a_qp(b'a_b c', header=True) == b'a=5Fb_c' and binascii.a2b_qp('a=5Fb_c', header=True) == b'a_b c' and max(map(len, binascii.b2a_qp(b'x' * 200).split(b'\n'))) == 76
assert binascii.b2a_uu(b'hello') == b'%:&5L;&\\ \n' and binascii.a2b_uu(b'%:&5L;&\\ \n') == b'hello' and binascii.b2a_uu(b'\0', backtick=True) == b'!````\n'
assert issubclass(binascii.Error, ValueError) and issubclass(binascii.Incomplete, Exception)
binascii.unhexlify('abc')  # raises Error: Odd-length string
binascii.unhexlify('zz')  # raises Error: Non-hexadecimal digit found
binascii.unhexlify('\xe9\xe9')  # raises ValueError: string argument should contain only ASCII characters
binascii.hexlify('text')  # raises TypeError: a bytes-like object is required, not 'str'
binascii.hexlify(b'a', '--')  # raises ValueError: sep must be length 1.
binascii.a2b_base64(b'=', strict_mode=True)  # raises Error: Leading padding not allowed
binascii.a2b_base64(b'YQ==YQ==', strict_mode=True)  # raises Error: Excess data after padding
binascii.a2b_base64(5)  # raises TypeError: argument should be bytes, buffer or ASCII string, not 'int'
binascii.b2a_uu(b'x' * 46)  # raises Error: At most 45 bytes at once
binascii.crc32('a')  # raises TypeError: a bytes-like object is required, not 'str'
