# Exceptions as values: args, text, attributes.
e = ValueError('bad', 5)
assert e.args == ('bad', 5) and str(e) == "('bad', 5)" and repr(e) == "ValueError('bad', 5)" and isinstance(e, Exception) and type(e).__name__ == 'ValueError'
assert str(ValueError('x')) == 'x' and str(ValueError()) == '' and repr(ValueError()) == 'ValueError()' and ValueError('x').args == ('x',) and str(ValueError(None)) == 'None'
assert str(KeyError('k')) == "'k'" and str(KeyError('a', 'b')) == "('a', 'b')" and str(IndexError('i')) == 'i' and repr(KeyError('k')) == "KeyError('k')"
assert e == e and ValueError('x') != ValueError('x') and hash(e) == hash(e) and bool(ValueError())
class Coded(Exception):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code
class Quiet(Exception):
    """Says nothing."""
class Shown(Exception):
    def __str__(self): return f'shown {self.args[0]}'
c = Coded('m', 7)
assert c.code == 7 and str(c) == 'm' and c.args == ('m',) and repr(c) == "Coded('m')" and str(Shown(1)) == 'shown 1' and Quiet.__doc__ == 'Says nothing.'
try:
    raise c
except Coded as caught:
    assert caught is c
e.extra = 'more'
assert e.extra == 'more' and e.__cause__ is None and e.__context__ is None and e.__suppress_context__ is False
e.add_note('first'); e.add_note('second')
assert e.__notes__ == ['first', 'second'] and str(e) == "('bad', 5)"
assert StopIteration(5).value == 5 and StopIteration().value is None and SystemExit(3).code == 3
error = FileNotFoundError(2, 'No such file', 'a.txt')
assert (error.errno, error.strerror, error.filename) == (2, 'No such file', 'a.txt') and str(error) == "[Errno 2] No such file: 'a.txt'" and str(OSError(5, 'io')) == '[Errno 5] io' and str(OSError('only')) == 'only'
e.args = (1,)
assert str(e) == '1'
c.message  # raises AttributeError: 'Coded' object has no attribute 'message'
Coded('m')  # raises TypeError: Coded.__init__() missing 1 required positional argument: 'code'
e.add_note(5)  # raises TypeError: note must be a str, not 'int'
ValueError(x=1)  # raises TypeError: ValueError() takes no keyword arguments
