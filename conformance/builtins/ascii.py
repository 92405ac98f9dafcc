# ascii: repr with escapes for all that is not ASCII.
assert ascii('plain') == "'plain'" and ascii('é') == "'\\xe9'"
assert ascii('€') == "'\\u20ac'" and ascii('😀') == "'\\U0001f600'"
assert ascii(['ñ', 1, None]) == "['\\xf1', 1, None]" and ascii({'ü': 'ß'}) == "{'\\xfc': '\\xdf'}"
assert ascii('\n\t\x00') == "'\\n\\t\\x00'" and ascii(b'\xff') == "b'\\xff'"
assert ascii(1.5) == '1.5' and ascii('\'"') == repr('\'"')
assert '%a' % 'é' == f'{"é"!a}' == ascii('é')
class Named:
    def __repr__(self): return 'Ωmega'
assert ascii(Named()) == '\\u03a9mega'
ascii()  # raises TypeError: ascii() takes exactly one argument (0 given)
