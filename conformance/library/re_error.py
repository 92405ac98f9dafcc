# re.error and what it tells.
import re
def caught(pattern, flags=0):
    try:
        re.compile(pattern, flags)
    except re.error as error:
        return error
error = caught('ab(')
assert (error.msg, error.pattern, error.pos, error.lineno, error.colno) == ('missing ), unterminated subpattern', 'ab(', 2, 1, 3)
assert str(error) == error.args[0] == 'missing ), unterminated subpattern at position 2' and type(error) is re.error and isinstance(error, Exception)
error = caught('a\nb(\nc')
assert (error.lineno, error.colno) == (2, 2) and str(error) == 'missing ), unterminated subpattern at position 3 (line 2, column 2)'
error = caught('(?<=a+)')
assert (error.pattern, error.pos, error.lineno, str(error)) == (None, None, None, 'look-behind requires fixed-width pattern')
assert caught(b'*').pattern == b'*' and caught('é*+?').pos == 3
made = re.error('bad', 'a\nb', 2)
assert str(made) == 'bad at position 2 (line 2, column 1)' and made.msg == 'bad' and re.error('x').pos is None and repr(re.error('x')) == "error('x')"
try:
    re.sub('a', r'\g<9>', 'a')
except re.error as error:
    assert (error.pattern, error.pos) == (r'\g<9>', 3)
raise made  # raises error: bad at position 2 (line 2, column 1)
