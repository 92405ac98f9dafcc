# to_bytes and from_bytes.
assert (1024).to_bytes(2, 'big') == b'\x04\x00' and (1024).to_bytes(2, 'little') == b'\x00\x04' and (5).to_bytes() == b'\x05' and (0).to_bytes(3) == b'\0\0\0'
assert (-1).to_bytes(2, 'big', signed=True) == b'\xff\xff' and (-128).to_bytes(1, signed=True) == b'\x80' and (2 ** 70).to_bytes(9, 'big') == b'\x40' + b'\0' * 8
assert int.from_bytes(b'\x04\x00', 'big') == 1024 and int.from_bytes(b'\x04\x00', 'little') == 4 and int.from_bytes(b'\xff', signed=True) == -1 and int.from_bytes(b'') == 0
assert int.from_bytes([1, 0]) == 256 and int.from_bytes(b'\xff' * 9) == 2 ** 72 - 1
for n in (0, 1, 255, 256, 65535, 2 ** 40):
    assert int.from_bytes(n.to_bytes(6, 'little'), 'little') == n
assert (6).as_integer_ratio() == (6, 1) and (5).numerator == 5 and (5).denominator == 1 and (5).real == 5 and (5).imag == 0 and (5).conjugate() == 5 and (7).is_integer()
(256).to_bytes(1, 'big')  # raises OverflowError: int too big to convert
(-1).to_bytes(1, 'big')  # raises OverflowError: can't convert negative int to unsigned
(1).to_bytes(1, 'middle')  # raises ValueError: byteorder must be either 'little' or 'big'
(128).to_bytes(1, signed=True)  # raises OverflowError: int too big to convert
