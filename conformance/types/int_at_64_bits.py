# Where ints outgrow a machine word, nothing shows.
low = -(2**63)
high = 2**63 - 1
assert low << 55 == -(2**118) and low << 1 == -(2**64)
assert low**2 == 2**126 and low**3 == -(2**189)
assert abs(low) == 2**63 and -low == 2**63 and low // -1 == 2**63
assert divmod(low, -1) == (2**63, 0) and low % 7 == 6
assert low - 1 == -9223372036854775809 and high + 1 == 9223372036854775808
assert low + low == -(2**64) and high * 2 == 2**64 - 2
assert ~low == high and low ^ high == -1
assert low / 3 == -3.0744573456182584e18 and 0 / low == 0
assert str(0 / -(10**30)) == "-0.0"
assert low < -9.2e18 < 0 < 9.2e18 < high
assert low == -9.223372036854775808e18 and hash(low) == -4
assert f"{low:,d}" == "-9,223,372,036,854,775,808" and f"{low:x}" == "-8000000000000000"
assert round(low, -2) == -9223372036854775800
assert "ab"[low:] == "ab" and [1, 2][::low] == [2]
"a" * 10**20  # raises OverflowError: cannot fit 'int' into an index-sized integer
[1][10**20]  # raises IndexError: cannot fit 'int' into an index-sized integer
[1][10**20] = 1  # raises IndexError: cannot fit 'int' into an index-sized integer
"a"[10**20] = "b"  # raises IndexError: cannot fit 'int' into an index-sized integer
"a"[0] = "b"  # raises TypeError: 'str' object does not support item assignment
del "a"[0]  # raises TypeError: 'str' object doesn't support item deletion
del "a"[0:1]  # raises TypeError: 'str' object does not support item deletion
del None[0]  # raises TypeError: 'NoneType' object does not support item deletion
