# Money, sizes, durations and percentages as text.
def size(n):
    for unit in ('B', 'KB', 'MB', 'GB'):
        if n < 1024 or unit == 'GB': return f'{n:.1f} {unit}' if unit != 'B' else f'{n} B'
        n /= 1024
assert size(512) == '512 B' and size(1536) == '1.5 KB' and size(5 * 1024 ** 3) == '5.0 GB' and size(10 ** 13) == '9313.2 GB'
def clock(s): return f'{s // 3600:02}:{s % 3600 // 60:02}:{s % 60:02}'
assert clock(3725) == '01:02:05' and clock(0) == '00:00:00' and clock(86399) == '23:59:59'
def ordinal(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 21, 112)] == ['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '112th']
assert f'${1234.5:,.2f}' == '$1,234.50' and f'{-1234.5:,.2f}' == '-1,234.50' and f'{1 / 3:.1%}' == '33.3%' and f'{0.07 * 100:.0f}%' == '7%' and f'{7:03d}' == '007'
clock('60')  # raises TypeError: unsupported operand type(s) for //: 'str' and 'int'
clock(1.5).upper()[:0] + 5  # raises TypeError: can only concatenate str (not "int") to str
