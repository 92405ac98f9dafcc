# Text in memory.
import io
out = io.StringIO()
print('total', 12, sep=': ', file=out)
assert out.write('next\n') == 5 and out.getvalue() == 'total: 12\nnext\n' and out.tell() == 15
out.seek(0)
assert out.readline() == 'total: 12\n' and out.read(2) == 'ne' and out.readlines() == ['xt\n'] and out.read() == ''
assert [line for line in io.StringIO('a\nb')] == ['a\n', 'b'] and io.StringIO('a\nb\nc').readlines(2) == ['a\n', 'b\n'] and io.StringIO('a\nb').readlines(1) == ['a\n']
text = io.StringIO('hello world')
assert (text.seek(6), text.write('W'), text.getvalue()) == (6, 1, 'hello World')
assert text.seek(0, io.SEEK_END) == 11 and text.seek(13) == 13 and text.write('!') == 1 and text.getvalue() == 'hello World\0\0!'
assert text.truncate(5) == 5 and text.getvalue() == 'hello' and text.tell() == 14
assert io.StringIO('a\r\nb\rc').readlines() == ['a\r\n', 'b\rc'] and io.StringIO('a\r\nb\rc', None).read() == 'a\nb\nc'
assert io.StringIO('a\r\nb\rc', '').readlines() == ['a\r\n', 'b\r', 'c'] and io.StringIO('a\nb', '\r\n').getvalue() == 'a\r\nb'
mixed = io.StringIO('a\r\nb\rc\n', newline=None)
assert mixed.newlines == ('\r', '\n', '\r\n') and io.StringIO().newlines is None and io.StringIO('a\n', '').newlines == '\n'
with io.StringIO('x') as inside:
    assert inside.readable() and inside.writable() and inside.seekable() and not inside.isatty() and not inside.closed
assert inside.closed and isinstance(inside, io.TextIOBase) and isinstance(inside, io.IOBase)
class Loud(io.StringIO):
    def write(self, s):
        return super().write(s.upper())
loud = Loud()
print('quiet', end='', file=loud)
assert loud.getvalue() == 'QUIET' and issubclass(io.UnsupportedOperation, OSError) and issubclass(io.UnsupportedOperation, ValueError)
inside.read()  # raises ValueError: I/O operation on closed file
inside.writelines(['a'])  # raises ValueError: I/O operation on closed file.
out.write(b'a')  # raises TypeError: string argument expected, got 'bytes'
out.seek(-1)  # raises ValueError: Negative seek position -1
out.seek(1, 1)  # raises OSError: Can't do nonzero cur-relative seeks
out.seek(0, 9)  # raises ValueError: Invalid whence (9, should be 0, 1 or 2)
out.truncate(-3)  # raises ValueError: Negative size value -3
out.read('x')  # raises TypeError: argument should be integer or None, not 'str'
out.fileno()  # raises UnsupportedOperation: fileno
out.detach()  # raises UnsupportedOperation: detach
io.StringIO(b'')  # raises TypeError: initial_value must be str or None, not bytes
io.StringIO('', 'x')  # raises ValueError: illegal newline value: 'x'
