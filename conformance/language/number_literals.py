# How numbers are written.
assert 1_000_000 == 1000000 and 0xff == 255 and 0XFF == 255 and 0b1010 == 10 and 0o17 == 15 and 0x_ff == 255 and 0 == 00 == 0_0
assert 1.5e3 == 1500.0 and 1e-3 == 0.001 and .5 == 0.5 and 5. == 5.0 and 1_0.0_1 == 10.01 and 1E5 == 100000.0 and 0e0 == 0.0 and 1e+2 == 100.0
assert type(1) is int and type(1.) is float and type(1e3) is float and 010.5 == 10.5 and 12345678901234567890 == 12345678901234567890
assert -5 == 0 - 5 and +5 == 5 and - -5 == 5 and 1 .real == 1 and 1..real == 1.0 and (1).real == 1 and 0xdead_beef == 3735928559
assert 1e400 == float('inf') and 1e-400 == 0.0 and 9007199254740993.0 == 9007199254740992.0 and 0.1 + 0.2 == 0.30000000000000004
010  # raises SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
1__0  # raises SyntaxError: invalid decimal literal
1_  # raises SyntaxError: invalid decimal literal
0b2  # raises SyntaxError: invalid digit '2' in binary literal
0o8  # raises SyntaxError: invalid digit '8' in octal literal
0xg  # raises SyntaxError: invalid hexadecimal literal
0x  # raises SyntaxError: invalid hexadecimal literal
1e  # raises SyntaxError: invalid decimal literal
1.2.3  # raises SyntaxError: invalid syntax
5x  # raises SyntaxError: invalid decimal literal
1.real  # raises SyntaxError: invalid decimal literal
