# Escapes, raw strings, joined and multi-line literals.
assert '\n' == chr(10) and '\t' == chr(9) and '\\' == chr(92) and '\'' == "'" and "\"" == '"' and '\0' == chr(0) and '\r\a\b\f\v' == '\x0d\x07\x08\x0c\x0b'
assert '\x41' == 'A' and '\u00e9' == 'é' and '\U0001f600' == '😀' and '\x41\u0042' == 'AB' and '\101' == 'A' and '\7' == '\x07'
assert r'\n' == '\\n' and len(r'\n\t') == 4 and R'\'' == "\\'" and b'\x41\n' == b'A\n' and rb'\x41' == b'\\x41' and br'\n' == b'\\n'
assert 'a' 'b' "c" == 'abc' and ('long '
    'text') == 'long text' and 'line \
continued' == 'line continued'
assert '''two
lines''' == 'two\nlines' and """has "quotes" inside""" == 'has "quotes" inside' and '''it's''' == "it's" and '' '' == ''
assert len('é') == 1 and len('e\u0301') == 2 and '\u00e9' != 'e\u0301' and "tab\there" == 'tab	here'
assert u'x' == 'x' and 'a\
b' == 'ab' and """\
no first line""" == 'no first line'
'\x4'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
'\u12'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
'\U00110000'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
'open  # raises SyntaxError: unterminated string literal (detected at line 17)
b'é'  # raises SyntaxError: bytes can only contain ASCII literal characters
'a' b'b'  # raises SyntaxError: cannot mix bytes and nonbytes literals
