# Encoding runs, numbers in other bases and checksums.
def encode(s):
    out, i = '', 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += s[i] + (str(j - i) if j - i > 1 else '')
        i = j
    return out
assert encode('aaabccd') == 'a3bc2d' and encode('') == ''
def to_base(n, b): return '0' if n == 0 else (to_base(n // b, b).lstrip('0') if n >= b else '') + '0123456789abcdef'[n % b]
assert to_base(255, 16) == 'ff' and to_base(10, 2) == '1010' and int(to_base(12345, 7), 7) == 12345
def luhn(text): return sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(text))) % 10 == 0
assert luhn('4539578763621486') and not luhn('1234567812345678')
def checksum(data): return sum(i * b for i, b in enumerate(data.encode(), 1)) % 65521
assert checksum('abc') == 590 and checksum('') == 0
luhn('12x4')  # raises ValueError: invalid literal for int() with base 10: 'x'
to_base('5', 2)  # raises TypeError: '>=' not supported between instances of 'str' and 'int'
encode(5)  # raises TypeError: object of type 'int' has no len()
checksum(b'abc')  # raises AttributeError: 'bytes' object has no attribute 'encode'
