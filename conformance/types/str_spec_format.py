# Format specs of text, and of values that take none.
assert f'{"ab":5}|{"ab":<5}|{"ab":>5}|{"ab":^5}|{"ab":s}' == 'ab   |ab   |   ab| ab  |ab'
assert f'{"ab":*^6}|{"ab":->4}|{"abcdef":.3}|{"abcdef":5.3}|{"abc":2}' == '**ab**|--ab|abc|abc  |abc'
assert f'{"é":>3}|{"😀":^3}|{"":3}|{"a":{">"}{4}}' == '  é| 😀 |   |   a' and f'{"x":<1}' == 'x' and f'{"ab":05}' == 'ab000'
assert f'{None}|{[1, "a"]}|{(1,)}|{ {"k": 1} }' == "None|[1, 'a']|(1,)|{'k': 1}" and f'{None!s:>6}' == '  None' and f'{[1]!r:>5}' == '  [1]'
assert f'{"a":\u2500^5}' == '──a──' and f'{"}":>3}' == '  }' and format('a', '{>3') == '{{a' and f'{str(None):5}|' == 'None |'
f'{"a":d}'  # raises ValueError: Unknown format code 'd' for object of type 'str'
f'{"a":f}'  # raises ValueError: Unknown format code 'f' for object of type 'str'
f'{"a":+}'  # raises ValueError: Sign not allowed in string format specifier
f'{"a":=5}'  # raises ValueError: '=' alignment not allowed in string format specifier
f'{"a":,}'  # raises ValueError: Cannot specify ',' with 's'.
f'{"a":#}'  # raises ValueError: Alternate form (#) not allowed in string format specifier
f'{"a":.2.3}'  # raises ValueError: Invalid format specifier '.2.3' for object of type 'str'
f'{None:5}'  # raises TypeError: unsupported format string passed to NoneType.__format__
f'{[1]:5}'  # raises TypeError: unsupported format string passed to list.__format__
f'{dict():>5}'  # raises TypeError: unsupported format string passed to dict.__format__
f'{{1}:5}'.x  # raises SyntaxError: f-string: single '}' is not allowed
