# startswith and endswith.
s = 'report_2024.csv'
assert s.startswith('report') and s.endswith('.csv') and not s.startswith('Report') and s.startswith('') and s.endswith('')
assert s.startswith(('log', 'report')) and s.endswith(('.json', '.csv')) and not s.endswith(()) and not s.startswith(('x', 'y'))
assert s.startswith('2024', 7) and s.startswith('2024', 7, 11) and not s.startswith('2024', 7, 10) and s.endswith('2024', 0, 11) and s.endswith('csv', -3)
assert ''.startswith('') and not ''.startswith('a') and not 'a'.startswith('', 5) and 'a'.startswith('', 1)
assert [w for w in ('apple', 'bee', 'ant') if w.startswith('a')] == ['apple', 'ant']
s.startswith(1)  # raises TypeError: startswith first arg must be str or a tuple of str, not int
s.startswith(['report'])  # raises TypeError: startswith first arg must be str or a tuple of str, not list
s.startswith(None)  # raises TypeError: startswith first arg must be str or a tuple of str, not NoneType
s.endswith((1, '.csv'))  # raises TypeError: tuple for endswith must only contain str, not int
s.endswith({'.csv'})  # raises TypeError: endswith first arg must be str or a tuple of str, not set
