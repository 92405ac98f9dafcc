# What bytes can do: letters, spaces and digits are those of ASCII.
assert b'hello World'.title() == b'Hello World' and b'aB'.swapcase() == b'Ab' and b'aB\xe4'.upper() == b'AB\xe4' and b'hELLO'.capitalize() == b'Hello'
assert b'\xe4'.isalpha() is False and b'a1'.isalnum() and b' \x0b\n'.isspace() and not b'\x85\xa0'.isspace() and b'ab'.islower() and b'A1'.isupper() and b'Ab Cd'.istitle() and b''.isascii()
assert b'a\x0bb\x85c\nd\r\ne'.splitlines() == [b'a\x0bb\x85c', b'd', b'e'] and b'a\nb\n'.splitlines(True) == [b'a\n', b'b\n']
assert b' a  b c '.split() == [b'a', b'b', b'c'] and b' a  b c '.split(None, 1) == [b'a', b'b c '] and b' a  b c '.rsplit(None, 1) == [b' a  b', b'c'] and b'a--b'.split(b'-') == [b'a', b'', b'b']
assert b'abcabc'.find(b'c', 3) == 5 and b'abcabc'.rfind(99) == 5 and b'abcabc'.count(b'ab') == 2 and b'abc'.index(98) == 1 and b'abc'.find(b'x') == -1
assert b'abc'.startswith((b'x', b'ab')) and b'abc'.endswith(b'bc', 1) and b'abc'.removeprefix(b'a') == b'bc' and b'abc'.removesuffix(b'c') == b'ab'
assert b'-'.join([b'a', bytearray(b'b')]) == b'a-b' and b'a=b=c'.partition(b'=') == (b'a', b'=', b'b=c') and b'a=b=c'.rpartition(b'=') == (b'a=b', b'=', b'c')
assert b'ab'.center(6, b'*') == b'**ab**' and b'7'.zfill(3) == b'007' and b'a\tb'.expandtabs(4) == b'a   b' and b'ab'.ljust(3) == b'ab ' and b'ab'.rjust(3) == b' ab'
assert b'abcab'.translate(bytes.maketrans(b'ab', b'xy'), b'c') == b'xyxy' and b'abc'.translate(None, b'b') == b'ac' and b'aaa'.replace(b'a', b'bc', 2) == b'bcbca'
assert b'\x01\xab\xff'.hex('-') == '01-ab-ff' and b'\x01\xab\xff'.hex(':', 2) == '01:abff' and b'\x01\xab\xff'.hex(':', -2) == '01ab:ff' and bytes.fromhex(' 0A fF ') == b'\n\xff'
assert b'%s=%d|%5.1f|%x|%c|%r' % (b'k', 3, 2.25, 255, 65, 'ä') == b"k=3|  2.2|ff|A|'\\xe4'" and b'%(a)s' % {b'a': b'x'} == b'x' and b'%b%%' % b'y' == b'y%'

class Named(bytes):
    pass

class Shown:
    def __bytes__(self):
        return b'shown'

assert Named(b'ab').upper() == b'AB' and type(Named(b'ab').upper()) is bytes and isinstance(Named(b'x'), bytes) and bytes(Shown()) == b'shown' and b'%s' % Shown() == b'shown'
b'abc'.index(b'x')  # raises ValueError: subsection not found
b'abc'.find('b')  # raises TypeError: argument should be integer or bytes-like object, not 'str'
b'abc'.find(300)  # raises ValueError: byte must be in range(0, 256)
b'abc'.find()  # raises TypeError: find() takes at least 1 argument (0 given)
b'abc'.startswith('a')  # raises TypeError: startswith first arg must be bytes or a tuple of bytes, not str
b'abc'.split('b')  # raises TypeError: a bytes-like object is required, not 'str'
b'abc'.split(b'')  # raises ValueError: empty separator
b'-'.join(['a'])  # raises TypeError: sequence item 0: expected a bytes-like object, str found
b'a'.center(3, 'x')  # raises TypeError: center() argument 2 must be a byte string of length 1, not str
b'a'.translate(b'x')  # raises ValueError: translation table must be 256 characters long
b'a'.hex('')  # raises ValueError: sep must be length 1.
b'%s' % 'a'  # raises TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
b'%c' % 300  # raises OverflowError: %c arg not in range(256)
b'%d' % 'a'  # raises TypeError: %d format: a real number is required, not str
bytes('a', 'nope')  # raises LookupError: unknown encoding: nope
bytes(b'a', 'utf-8')  # raises TypeError: encoding without a string argument
bytes(1.5)  # raises TypeError: cannot convert 'float' object to bytes
