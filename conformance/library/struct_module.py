# Numbers as bytes, and back.
import struct
assert struct.pack('<ihB', 1, -2, 255) == b'\x01\0\0\0\xfe\xff\xff' and struct.unpack('<ihB', b'\x01\0\0\0\xfe\xff\xff') == (1, -2, 255)
assert struct.pack('>I', 258) == b'\0\0\x01\x02' == struct.pack('!I', 258) and struct.pack('<2h', 1, 2) == b'\x01\0\x02\0' and struct.pack('>q', -1) == b'\xff' * 8
assert struct.pack('bi', 1, 2) == b'\x01\0\0\0\x02\0\0\0' and struct.pack('=bi', 1, 2) == b'\x01\x02\0\0\0' and struct.calcsize('bq') == 16 and struct.calcsize('<bq') == 9
assert struct.pack('4s3xc?', b'ab', b'c', 'yes') == b'ab\0\0\0\0\0c\x01' and struct.unpack('4s', b'ab\0\0') == (b'ab\0\0',) and struct.pack('5p', b'abc') == b'\x03abc\0' and struct.unpack('5p', b'\x03abc\0') == (b'abc',)
assert struct.pack('<f', 0.1) == b'\xcd\xcc\xcc=' and struct.unpack('<f', b'\xcd\xcc\xcc=') == (0.10000000149011612,) and struct.pack('>d', -2.5) == b'\xc0\x04\0\0\0\0\0\0' and struct.pack('<e', 1.5) == b'\0>'
assert struct.unpack('<d', struct.pack('<d', 5e-324)) == (5e-324,) and struct.pack('<f', 1e-46) == b'\0' * 4 and struct.unpack('<e', b'\x01\0') == (2 ** -24,)
assert struct.unpack_from('<h', b'\0\0\x05\0', 2) == (5,) == struct.unpack_from('<h', b'\x05\0', -2) and list(struct.iter_unpack('>H', b'\0\x01\0\x02')) == [(1,), (2,)]
room = bytearray(4)
struct.pack_into('>H', room, 1, 258)
assert room == b'\0\x01\x02\0'
header = struct.Struct('>HH')
assert header.size == 4 and header.format == '>HH' and header.pack(1, 2) == b'\0\x01\0\x02' and header.unpack(b'\0\x01\0\x02') == (1, 2)
struct.pack('<B', 256)  # raises error: 'B' format requires 0 <= number <= 255
struct.pack('<h', 40000)  # raises error: 'h' format requires -32768 <= number <= 32767
struct.pack('<i', 'x')  # raises error: required argument is not an integer
struct.pack('<d', 'x')  # raises error: required argument is not a float
struct.pack('<f', 1e39)  # raises OverflowError: float too large to pack with f format
struct.pack('2h', 1)  # raises error: pack expected 2 items for packing (got 1)
struct.pack('3s', 'abc')  # raises error: argument for 's' must be a bytes object
struct.pack('c', b'ab')  # raises error: char format requires a bytes object of length 1
struct.unpack('<i', b'abc')  # raises error: unpack requires a buffer of 4 bytes
struct.unpack('<i', 'abcd')  # raises TypeError: a bytes-like object is required, not 'str'
struct.unpack_from('<i', b'abcd', 2)  # raises error: unpack_from requires a buffer of at least 6 bytes for unpacking 4 bytes at offset 2 (actual buffer size is 4)
struct.iter_unpack('<i', b'abc')  # raises error: iterative unpacking requires a buffer of a multiple of 4 bytes
struct.calcsize('z')  # raises error: bad char in struct format
struct.calcsize('3')  # raises error: repeat count given without format specifier
