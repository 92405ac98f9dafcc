# Bytes that change.
b = bytearray(b'abc')
b.append(100); b.extend([101, 102]); b.extend(b'g'); b.insert(0, 64); b[1] = 65; b += b'!'
assert b == b'@Abcdefg!' and repr(b) == "bytearray(b'@Abcdefg!')" and len(b) == 9 and b[-1] == 33 and type(b[1:3]) is bytearray
assert b.pop() == 33 and b.pop(0) == 64 and b.remove(65) is None and b == bytearray(b'bcdefg')
b[1:3] = b'XYZ'; b[::5] = [48, 49]; del b[1:3]; b.reverse()
assert b == b'g1eZ0' and b * 2 == b'g1eZ0g1eZ0' and b + b'-' == b'g1eZ0-' and type(b'' + b) is bytes and type(b + b'') is bytearray
b.clear()
assert not b and bytearray(3) == bytearray([0, 0, 0]) and bytearray('é', 'utf-8') == b'\xc3\xa9' and bytearray.fromhex('00ff') == b'\x00\xff'
assert bytearray(b'a,b').split(b',') == [bytearray(b'a'), bytearray(b'b')] and bytearray(b' x ').strip() == b'x' and bytearray(b'ab').upper().decode() == 'AB'
grown = bytearray(b'ab')
for each in grown:
    if len(grown) < 5:
        grown.append(each + 1)
assert grown == b'abbcc'

class Shrinks:
    def __init__(self, what):
        self.what = what
    def __index__(self):
        self.what.clear()
        return 2

shrunk = bytearray(b'abcd')
assert shrunk[Shrinks(shrunk):] == b'' and shrunk == b''
small = bytearray(b'ab')
small.append(256)  # raises ValueError: byte must be in range(0, 256)
small[5] = 1  # raises IndexError: bytearray index out of range
small['a']  # raises TypeError: bytearray indices must be integers or slices, not str
small[::2] = b'abc'  # raises ValueError: attempt to assign bytes of size 3 to extended slice of size 1
small[0:1] = 'a'  # raises TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
small.remove(9)  # raises ValueError: value not found in bytearray
bytearray().pop()  # raises IndexError: pop from empty bytearray
small.extend('ab')  # raises TypeError: 'str' object cannot be interpreted as an integer
small.extend(5)  # raises TypeError: can't extend bytearray with int
hash(small)  # raises TypeError: unhashable type: 'bytearray'
small + 'a'  # raises TypeError: can't concat str to bytearray
bytearray('a')  # raises TypeError: string argument without an encoding
