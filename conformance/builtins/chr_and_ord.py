# chr and ord: characters and their numbers.
assert chr(65) == 'A' and ord('A') == 65 and chr(8364) == '€' and ord('😀') == 128512
assert all(ord(chr(n)) == n for n in (0, 10, 127, 128, 255, 256, 65535, 65536, 1114111))
assert ord(b'a') == 97 and chr(True) == '\x01' and len(chr(128512)) == 1
assert ''.join(chr(ord(c) + 1) for c in 'HAL') == 'IBM'
assert ''.join(chr((ord(c) - 97 + 13) % 26 + 97) for c in 'uryyb') == 'hello'
assert sorted('bA!a') == ['!', 'A', 'a', 'b'] and ord('a') - ord('A') == 32
chr(-1)  # raises ValueError: chr() arg not in range(0x110000)
chr(1114112)  # raises ValueError: chr() arg not in range(0x110000)
chr('a')  # raises TypeError: 'str' object cannot be interpreted as an integer
chr(97.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
ord('ab')  # raises TypeError: ord() expected a character, but string of length 2 found
ord('')  # raises TypeError: ord() expected a character, but string of length 0 found
ord(97)  # raises TypeError: ord() expected string of length 1, but int found
ord(None)  # raises TypeError: ord() expected string of length 1, but NoneType found
