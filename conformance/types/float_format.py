# Format specs of floats.
pi = 3.14159265
assert f'{pi:.2f} {pi:.0f} {pi:8.3f} {pi:<8.1f}| {pi:+.1f} {pi:08.2f}' == '3.14 3    3.142 3.1     | +3.1 00003.14'
assert f'{1234567.891:,.2f} {1234567.891:_.1f} {-1234.5:,}' == '1,234,567.89 1_234_567.9 -1,234.5'
assert f'{pi:e} {pi:.2e} {pi:E} {1e-10:.1e} {0.0:e}' == '3.141593e+00 3.14e+00 3.141593E+00 1.0e-10 0.000000e+00'
assert f'{pi:g} {pi:.3g} {1e10:g} {1e-5:g} {123456789.0:g} {0.0001:g} {100.0:g} {1e6:G}' == '3.14159 3.14 1e+10 1e-05 1.23457e+08 0.0001 100 1E+06'
assert f'{0.256:.1%} {0.5:%} {1:.0%} {-0.1234:.2%}' == '25.6% 50.000000% 100% -12.34%'
assert f'{2.5:.0f} {3.5:.0f} {0.125:.2f} {2.675:.2f} {1.005:.2f} {0.5:.0f} {1.5:.0f}' == '2 4 0.12 2.67 1.00 0 2'
assert f'{1.0} {1e16} {1e15} {0.1 + 0.2} {1e-5} {123456789012345680.0}' == '1.0 1e+16 1000000000000000.0 0.30000000000000004 1e-05 1.2345678901234568e+17'
assert f'{1.0:10}|{1.5:>6}|{1.5:^7}|{-1.5:=7}|{-0.0}|{0.0:+}' == '       1.0|   1.5|  1.5  |-   1.5|-0.0|+0.0'
inf, nan = float('inf'), float('nan')
assert f'{inf} {-inf:.2f} {nan:f} {inf:F} {inf:>5} {nan:05}|{inf:+}' == 'inf -inf nan INF   inf 00nan|+inf'
assert f'{1e300:.0f}' == str(int(1e300)) and f'{1.5:.30f}' == '1.500000000000000000000000000000' and f'{0.1:.20f}' == '0.10000000000000000555'
assert f'{1234.5678:.2}' == '1.2e+03' and f'{3.0:#.0f}' == '3.' and f'{1.0:#g}' == '1.00000' and f'{-0.001:z.1f}' == '0.0' and f'{12.0:.10}' == '12.0' and f'{5.0:n}' == '5'
f'{1.5:d}'  # raises ValueError: Unknown format code 'd' for object of type 'float'
f'{1.5:x}'  # raises ValueError: Unknown format code 'x' for object of type 'float'
f'{1.5:s}'  # raises ValueError: Unknown format code 's' for object of type 'float'
f'{1.5:c}'  # raises ValueError: Unknown format code 'c' for object of type 'float'
f'{1.5:.}'  # raises ValueError: Format specifier missing precision
f'{1.5:,,}'  # raises ValueError: Cannot specify ',' with ','.
f'{"1.5":.1f}'  # raises ValueError: Unknown format code 'f' for object of type 'str'
