# hex and oct: ints in base 16 and 8.
assert hex(255) == '0xff' and hex(-255) == '-0xff' and hex(0) == '0x0' and oct(8) == '0o10' and oct(-8) == '-0o10' and oct(0) == '0o0'
assert hex(2 ** 64) == '0x1' + '0' * 16 and oct(2 ** 66) == '0o1' + '0' * 22 and hex(True) == '0x1'
assert int(hex(3735928559), 16) == 3735928559 and int(oct(511), 8) == 511 and hex(171)[2:].upper() == 'AB'
assert '%02x%02x%02x' % (255, 128, 0) == 'ff8000' and f'{255:x}' == 'ff' and format(8, '#o') == oct(8)
class Index:
    def __index__(self): return 16
assert hex(Index()) == '0x10' and oct(Index()) == '0o20'
assert (1.5).hex() == '0x1.8000000000000p+0' and (0.0).hex() == '0x0.0p+0' and (-2.0).hex() == '-0x1.0000000000000p+1'
hex(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
hex('ff')  # raises TypeError: 'str' object cannot be interpreted as an integer
oct(None)  # raises TypeError: 'NoneType' object cannot be interpreted as an integer
