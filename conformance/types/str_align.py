# center, ljust, rjust, zfill and expandtabs.
assert 'ab'.ljust(5) == 'ab   ' and 'ab'.rjust(5) == '   ab' and 'ab'.center(5) == '  ab ' and 'abc'.center(6) == ' abc  ' and 'a'.center(4) == ' a  '
assert 'ab'.ljust(5, '.') == 'ab...' and 'ab'.rjust(5, '-') == '---ab' and 'ab'.center(6, '*') == '**ab**' and 'abc'.ljust(2) == 'abc' and 'abc'.center(-1) == 'abc'
assert '42'.zfill(5) == '00042' and '-42'.zfill(5) == '-0042' and '+4'.zfill(4) == '+004' and 'abc'.zfill(2) == 'abc' and ''.zfill(2) == '00' and '--1'.zfill(5) == '-00-1'
assert 'a\tb'.expandtabs() == 'a       b' and 'a\tbc\td'.expandtabs(4) == 'a   bc  d' and 'a\n\tb'.expandtabs(2) == 'a\n  b' and 'a\tb'.expandtabs(0) == 'ab' and '\t'.expandtabs(tabsize=3) == '   '
rows = [('id', 'total'), ('1', '9.50')]
assert ['|'.join([a.ljust(4), b.rjust(6)]) for a, b in rows] == ['id  | total', '1   |  9.50']
assert '日本'.center(6, '·') == '··日本··'
'a'.center()  # raises TypeError: center expected at least 1 argument, got 0
'a'.ljust('5')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.rjust(5, 'ab')  # raises TypeError: The fill character must be exactly one character long
'a'.center(5, '')  # raises TypeError: The fill character must be exactly one character long
'a'.ljust(5, 1)  # raises TypeError: The fill character must be a unicode character, not int
'a'.zfill()  # raises TypeError: str.zfill() takes exactly one argument (0 given)
'a'.zfill('3')  # raises TypeError: 'str' object cannot be interpreted as an integer
'a'.expandtabs('4')  # raises TypeError: 'str' object cannot be interpreted as an integer
