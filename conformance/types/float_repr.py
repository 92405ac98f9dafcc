# repr of floats: the shortest text that reads back as the same number.
cases = {0.1: '0.1', 1.0: '1.0', 100.0: '100.0', 1e15: '1000000000000000.0', 1e16: '1e+16', 123456789012345678.0: '1.2345678901234568e+17',
         0.0001: '0.0001', 0.00001: '1e-05', 1.5e-7: '1.5e-07', 1e22: '1e+22', 1e23: '1e+23', 5e-324: '5e-324', 1.7976931348623157e308: '1.7976931348623157e+308',
         2 / 3: '0.6666666666666666', 1 / 3: '0.3333333333333333', 0.1 + 0.2: '0.30000000000000004', 9007199254740993.0: '9007199254740992.0', 4.35: '4.35', 2.2250738585072014e-308: '2.2250738585072014e-308'}
for value, text in cases.items():
    assert repr(value) == str(value) == text and float(text) == value
assert repr(-0.0) == '-0.0' and repr(float('inf')) == 'inf' and repr(float('-inf')) == '-inf' and repr(float('nan')) == 'nan'
assert str(1e3) == '1000.0' and str(3.0) == '3.0' and str(1.10) == '1.1' and str(100 * 1.1) == '110.00000000000001' and str(19.99 * 3) == '59.97' and str(0.1 * 3) == '0.30000000000000004'
assert str(1_000_000.0) == '1000000.0' and str(.5) == '0.5' and str(5.) == '5.0' and str(1e0) == '1.0' and str(2 ** 0.5) == '1.4142135623730951'
assert (0.1).hex() == '0x1.999999999999ap-4' and float.fromhex('0x1.8p3') == 12.0 and (0.75).as_integer_ratio() == (3, 4) and (0.1).as_integer_ratio() == (3602879701896397, 36028797018963968)
assert (3.0).is_integer() and not (3.5).is_integer() and not float('inf').is_integer()
float.fromhex('zz')  # raises ValueError: invalid hexadecimal floating-point string
float('inf').as_integer_ratio()  # raises OverflowError: cannot convert Infinity to integer ratio
float('nan').as_integer_ratio()  # raises ValueError: cannot convert NaN to integer ratio
