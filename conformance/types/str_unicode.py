# Characters beyond ASCII.
s = 'naïve café 日本 😀'
assert len(s) == 15 and s[2] == 'ï' and s[-1] == '😀' and s.upper() == 'NAÏVE CAFÉ 日本 😀' and s[::-1][0] == '😀' and '日' in s and s.index('😀') == 14
assert len(s.encode()) == 24 and s.encode().decode() == s and '😀'.encode('utf-8') == b'\xf0\x9f\x98\x80' and ord('😀') == 0x1f600 and '\U0001f600' == '😀'
assert len('👨‍👩‍👧') == 5 and 'é' != 'e\u0301' and len('e\u0301') == 2 and 'ß'.upper() == 'SS' and sorted(['é', 'z', 'a']) == ['a', 'z', 'é']
assert '日本'.center(6, '-') == '--日本--' and f'{"日":>3}' == '  日' and repr('日\u200b') == "'日\\u200b'" and ascii('日') == "'\\u65e5'" and '😀' * 2 == '😀😀' and 'x😀y'.split('😀') == ['x', 'y']
assert '１２'.isdigit() and int('１２') == 12 and 'Ω'.lower() == 'ω' and '٣'.isdecimal() and 'ñ'.isalpha() and not '😀'.isalpha() and 'é'.isidentifier()
'日'.encode('ascii')  # raises UnicodeEncodeError: 'ascii' codec can't encode character '\u65e5' in position 0: ordinal not in range(128)
'😀'.encode('latin-1')  # raises UnicodeEncodeError: 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
b'\xf0\x9f'.decode()  # raises UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
'😀'[1]  # raises IndexError: string index out of range
