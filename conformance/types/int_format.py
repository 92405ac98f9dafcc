# Format specs of ints.
assert f'{42:5}|{42:<5}|{42:^5}|{42:05}|{42:+}|{42: }|{-42:+}' == '   42|42   | 42  |00042|+42| 42|-42'
assert f'{255:b} {255:o} {255:x} {255:X} {255:#b} {255:#x} {255:#X} {65:c}' == '11111111 377 ff FF 0b11111111 0xff 0XFF A'
assert f'{1234567:,} {1234567:_} {-1234567:,} {0xdeadbeef:_x} {255:_b}' == '1,234,567 1_234_567 -1,234,567 dead_beef 1111_1111'
assert f'{42:*>6}|{42:*<6}|{42:*^6}|{-42:=6}|{-42:06}|{42:x=5}' == '****42|42****|**42**|-   42|-00042|xxx42'
assert f'{1234567:12,}' == '   1,234,567' and f'{1234:08,}' == '0,001,234'
assert f'{42:.2f} {42:e} {42:g} {42:%} {1:.0%}' == '42.00 4.200000e+01 42 4200.000000% 100%' and f'{42:d} {42:n} {42}' == '42 42 42'
assert f'{255:#06x} {255:#010b} {5:03} {-5:03} {0:b} {0:#x}' == '0x00ff 0b11111111 005 -05 0 0x0'
assert f'{2 ** 70:,}' == '1,180,591,620,717,411,303,424' and f'{10 ** 20:.3e}' == '1.000e+20' and f'{True:d}' == '1' and f'{True}' == 'True'
width, base = 6, 'x'
assert f'{255:{width}{base}}' == '    ff' and format(7, f'0{width}b') == '000111' and '{:>{w}}'.format(5, w=3) == '  5'
f'{42:s}'  # raises ValueError: Unknown format code 's' for object of type 'int'
f'{42:.2d}'  # raises ValueError: Precision not allowed in integer format specifier
f'{42:q}'  # raises ValueError: Unknown format code 'q' for object of type 'int'
f'{42:,x}'  # raises ValueError: Cannot specify ',' with 'x'.
f'{42:+c}'  # raises ValueError: Sign not allowed with integer format specifier 'c'
f'{-1:c}'  # raises OverflowError: %c arg not in range(0x110000)
f'{42:5d5}'  # raises ValueError: Invalid format specifier '5d5' for object of type 'int'
f'{42:,_}'  # raises ValueError: Cannot specify both ',' and '_'.
f'{10 ** 400:f}'  # raises OverflowError: int too large to convert to float
