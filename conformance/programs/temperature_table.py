# Conversions and a small table.
def to_f(c): return c * 9 / 5 + 32
def to_c(f): return (f - 32) * 5 / 9
assert to_f(100) == 212.0 and to_f(-40) == -40.0 and round(to_c(98.6), 1) == 37.0
rows = [f'{c:>4}°C {to_f(c):>6.1f}°F' for c in range(-10, 31, 20)]
assert rows == [' -10°C   14.0°F', '  10°C   50.0°F', '  30°C   86.0°F']
readings = {'mon': 20.5, 'tue': None, 'wed': 18}
known = {d: t for d, t in readings.items() if t is not None}
assert max(known, key=known.get) == 'mon' and round(sum(known.values()) / len(known), 2) == 19.25
to_f('20')  # raises TypeError: unsupported operand type(s) for /: 'str' and 'int'
to_c(None)  # raises TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'
sum(readings.values())  # raises TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
max(readings.values())  # raises TypeError: '>' not supported between instances of 'NoneType' and 'float'
