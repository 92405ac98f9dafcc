# Bytes in memory.
import io
data = io.BytesIO(b'one\ntwo\nthree')
assert data.read(2) == b'on' and data.readline() == b'e\n' and data.readlines() == [b'two\n', b'three'] and data.read() == b''
assert data.seek(-5, 2) == 8 and data.read1(2) == b'th' and data.seek(-100, 1) == 0 and data.tell() == 0
assert data.write(b'ONE') == 3 and data.getvalue() == b'ONE\ntwo\nthree' and data.truncate(3) == 3
assert data.seek(5) == 5 and data.write(bytearray(b'!')) == 1 and data.getvalue() == b'ONE\0\0!'
room = bytearray(4)
data.seek(0)
assert data.readinto(room) == 4 and room == b'ONE\0' and data.readinto(room) == 2 and room == b'\0!E\0'
assert list(io.BytesIO(b'a\nb')) == [b'a\n', b'b'] and io.BytesIO().getvalue() == b'' and io.BytesIO(None).read() == b''
with io.BytesIO() as made:
    made.writelines([b'x', b'y'])
    assert made.getvalue() == b'xy' and isinstance(made, io.BufferedIOBase)
made.read()  # raises ValueError: I/O operation on closed file.
data.write('text')  # raises TypeError: a bytes-like object is required, not 'str'
io.BytesIO('text')  # raises TypeError: a bytes-like object is required, not 'str'
data.seek(-1)  # raises ValueError: negative seek value -1
data.seek(0, 3)  # raises ValueError: invalid whence (3, should be 0, 1 or 2)
data.truncate(-1)  # raises ValueError: negative size value -1
io.IOBase().seek(0)  # raises UnsupportedOperation: seek
