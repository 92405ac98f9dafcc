# upper, lower, title, capitalize, swapcase and casefold.
assert 'Hello World'.upper() == 'HELLO WORLD' and 'Hello World'.lower() == 'hello world' and 'Hello'.swapcase() == 'hELLO'
assert 'hello world'.title() == 'Hello World' and "they're bill's".title() == "They'Re Bill'S" and 'a1b c-d'.title() == 'A1B C-D' and 'HELLO'.title() == 'Hello'
assert 'hELLO wORLD'.capitalize() == 'Hello world' and ''.capitalize() == '' and '1abc'.capitalize() == '1abc'
assert 'straße'.upper() == 'STRASSE' and 'STRASSE'.casefold() == 'straße'.casefold() and 'ß'.casefold() == 'ss' and 'ŒUVRE'.lower() == 'œuvre'
assert 'ΑΣ'.lower() == 'ας' and 'ΑΣΑ'.lower() == 'ασα' and 'ǆ'.title() == 'ǅ' and 'ﬁ'.upper() == 'FI' and 'ı'.upper() == 'I' and len('İ'.lower()) == 2
assert '123 !?'.upper() == '123 !?' and 'éÀ'.swapcase() == 'Éà' and sorted(['b', 'C', 'a'], key=str.casefold) == ['a', 'b', 'C']
assert 'Ab' == 'aB'.swapcase() and 'snake_case_name'.title().replace('_', '') == 'SnakeCaseName'
'a'.upper('x')  # raises TypeError: str.upper() takes no arguments (1 given)
'a'.title(1)  # raises TypeError: str.title() takes no arguments (1 given)
str.lower()  # raises TypeError: unbound method str.lower() needs an argument
str.lower(5)  # raises TypeError: descriptor 'lower' for 'str' objects doesn't apply to a 'int' object
