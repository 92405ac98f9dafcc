# Ints without a limit.
big = 2 ** 200
assert big == 1606938044258990275541962092341162602522202993782792835301376 and len(str(big)) == 61 and big % 10 == 6 and -big < 0 < big
assert 99999999999 * 99999999999 == 9999999999800000000001 and 9223372036854775807 + 1 == 9223372036854775808 and -9223372036854775808 - 1 == -9223372036854775809
assert 9223372036854775807 * 2 // 2 == 9223372036854775807 and abs(-9223372036854775808) == 9223372036854775808 and -(-2 ** 63) == 2 ** 63 and (-2 ** 63) // -1 == 2 ** 63
n = 1
for i in range(1, 31): n *= i
assert n == 265252859812191058636308480000000
a, b = 0, 1
for _ in range(150): a, b = b, a + b
assert a == 9969216677189303386214405760200
assert int('123456789' * 5) % 97 == 123456789123456789123456789123456789123456789 % 97 and int(str(big)) == big and hash(big) == hash(2 ** 200)
assert big > 1e60 and big != 1e60 and float(2 ** 60) == 2 ** 60 and 2 ** 53 + 1 > 2.0 ** 53 and big == 2.0 ** 200 and 10 ** 25 != 1e25
assert sum([2 ** 62] * 4) == 2 ** 64 and max(big, -big) == big and divmod(big, 10 ** 30) == (1606938044258990275541962092341, 162602522202993782792835301376)
assert f'{10 ** 20:,}' == '100,000,000,000,000,000,000' and hex(big) == '0x1' + '0' * 50 and (big - 1).bit_length() == 200
assert 7 ** 77 % 1000 == pow(7, 77, 1000) == 207 and (-3) ** 41 == -36472996377170786403 and round(12345678901234567890, -10) == 12345678900000000000
str(10 ** 5000)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
float(10 ** 400)  # raises OverflowError: int too large to convert to float
big + '1'  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
[1][big]  # raises IndexError: cannot fit 'int' into an index-sized integer
'a' * big  # raises OverflowError: cannot fit 'int' into an index-sized integer
