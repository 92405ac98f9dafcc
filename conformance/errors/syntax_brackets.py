# Brackets and quotes that do not match.
print('a'  # raises SyntaxError: '(' was never closed
print('a'))  # raises SyntaxError: unmatched ')'
x = [1, 2  # raises SyntaxError: '[' was never closed
x = [1, 2)  # raises SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
x = (1, 2]  # raises SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
x = {'a': 1  # raises SyntaxError: '{' was never closed
x = {'a': 1]  # raises SyntaxError: closing parenthesis ']' does not match opening parenthesis '{'
x = 1)  # raises SyntaxError: unmatched ')'
x = ]  # raises SyntaxError: unmatched ']'
x = }  # raises SyntaxError: unmatched '}'
f(g(1)  # raises SyntaxError: '(' was never closed
f(g(1)))  # raises SyntaxError: unmatched ')'
x = [(1, 2], 3)  # raises SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
x[0  # raises SyntaxError: '[' was never closed
x[0)  # raises SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
'abc  # raises SyntaxError: unterminated string literal (detected at line 17)
"abc  # raises SyntaxError: unterminated string literal (detected at line 18)
x = 'it's'  # raises SyntaxError: unterminated string literal (detected at line 19)
x = "say "hi""  # raises SyntaxError: invalid syntax
'abc"  # raises SyntaxError: unterminated string literal (detected at line 21)
print("hello)  # raises SyntaxError: unterminated string literal (detected at line 22)
f'}'  # raises SyntaxError: f-string: single '}' is not allowed
f'{}'  # raises SyntaxError: f-string: valid expression required before '}'
f'{ }'  # raises SyntaxError: f-string: valid expression required before '}'
f'{x!}'  # raises SyntaxError: f-string: missing conversion character
f'{x!z}'  # raises SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
f'{x:{y}'  # raises SyntaxError: f-string: expecting '}', or format specs
f'{x)}'  # raises SyntaxError: f-string: unmatched ')'
f'{(x}'  # raises SyntaxError: closing parenthesis '}' does not match opening parenthesis '('
f'{x = y}'  # raises SyntaxError: f-string: expecting '!', or ':', or '}'
f'{lambda x: 1}'  # raises SyntaxError: f-string: lambda expressions are not allowed without parentheses
f'{*x}'  # raises SyntaxError: can't use starred expression here
f'{if x}'  # raises SyntaxError: f-string: expecting a valid expression after '{'
f'{class}'  # raises SyntaxError: f-string: expecting a valid expression after '{'
f'{"a" if x}'  # raises SyntaxError: expected 'else' after 'if' expression
'\x4'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
'\u12'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
'\N{no such name}'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
'\U00110000'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
b'é'  # raises SyntaxError: bytes can only contain ASCII literal characters
x = 5 \ 6  # raises SyntaxError: unexpected character after line continuation character
x = “quoted”  # raises SyntaxError: invalid character '“' (U+201C)
x = 5€  # raises SyntaxError: invalid character '€' (U+20AC)
x = $y  # raises SyntaxError: invalid syntax
x = a ? b : c  # raises SyntaxError: invalid syntax
x = !y  # raises SyntaxError: invalid syntax
x = a && b  # raises SyntaxError: invalid syntax
x = a || b  # raises SyntaxError: invalid syntax
x = `a`  # raises SyntaxError: invalid syntax
