# Bytes that can be changed.
b = bytearray(b"abc")
b.append(100)
b[0] = 65
b += b"xx"
assert b == b"Abcdxx" and repr(b) == "bytearray(b'Abcdxx')" and len(b) == 6
assert b[1:3] == bytearray(b"bc") and b[-1] == 120 and bytes(b) == b"Abcdxx"
del b[-2:]
assert b.pop() == 100 and list(b) == [65, 98, 99]
b.extend([1, 2])
b.insert(0, 9)
b.reverse()
assert b == bytearray([2, 1, 99, 98, 65, 9])
b[1:3] = b"____"
assert b == b"\x02____bA\t"
assert bytearray(3) == b"\0\0\0" and bytearray("é", "utf-8") == b"\xc3\xa9"
assert bytearray(b"a,b").split(b",") == [b"a", b"b"] and bytearray(b"ab").upper() == b"AB"
assert b"x" + bytearray(b"y") == b"xy" and bytearray(b"y") * 2 == b"yy"
assert b"b" in bytearray(b"abc") and 97 in bytearray(b"abc")
assert isinstance(bytearray(), bytearray) and bytearray(b"a") < b"b"
c = b.copy()
c.clear()
assert not c and b

bytearray(b"abc")[5]  # raises IndexError: bytearray index out of range
bytearray(b"abc")[0] = 256  # raises ValueError: byte must be in range(0, 256)
bytearray("text")  # raises TypeError: string argument without an encoding
bytearray().pop()  # raises IndexError: pop from empty bytearray
bytearray(b"a").remove(1)  # raises ValueError: value not found in bytearray
bytearray(b"a") + "b"  # raises TypeError: can't concat str to bytearray
hash(bytearray())  # raises TypeError: unhashable type: 'bytearray'
