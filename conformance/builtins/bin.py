# bin: an int in base 2.
assert bin(0) == '0b0' and bin(5) == '0b101' and bin(-5) == '-0b101' and bin(True) == '0b1'
assert bin(2 ** 70) == '0b1' + '0' * 70 and bin(-2 ** 70 + 1) == '-0b' + '1' * 70
assert int(bin(1234), 2) == int(bin(1234), 0) == 1234 and bin(10)[2:].zfill(8) == '00001010'
assert bin(255).count('1') == 8 and f'{5:b}' == bin(5)[2:] and format(5, '#b') == bin(5)
class Index:
    def __index__(self): return 6
assert bin(Index()) == '0b110'
bin(1.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
bin('5')  # raises TypeError: 'str' object cannot be interpreted as an integer
bin()  # raises TypeError: bin() takes exactly one argument (0 given)
