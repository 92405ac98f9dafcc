# Leap years, days and weekdays, with ints alone.
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days_in(y, m): return [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
assert [y for y in (1900, 2000, 2023, 2024) if leap(y)] == [2000, 2024] and days_in(2024, 2) == 29 and sum(days_in(2023, m) for m in range(1, 13)) == 365
def weekday(y, m, d):
    if m < 3: y, m = y - 1, m + 12
    return (d + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7
assert ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday(2024, 2, 29)] == 'Thu'
def parse(text):
    y, m, d = map(int, text.split('-'))
    if not 1 <= m <= 12 or not 1 <= d <= days_in(y, m): raise ValueError(f'no such day: {text}')
    return y, m, d
assert parse('2024-02-29') == (2024, 2, 29) and max('2024-01-31', '2023-12-31') == '2024-01-31' and '{:04}-{:02}-{:02}'.format(*parse('2024-2-9')) == '2024-02-09'
parse('2023-02-29')  # raises ValueError: no such day: 2023-02-29
parse('2023-02')  # raises ValueError: not enough values to unpack (expected 3, got 2)
parse('2023/02/01')  # raises ValueError: invalid literal for int() with base 10: '2023/02/01'
parse(None)  # raises AttributeError: 'NoneType' object has no attribute 'split'
