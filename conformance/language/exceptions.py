# try in all its shapes.
def run(action):
    log = []
    try:
        log.append('try')
        action()
    except ZeroDivisionError as e:
        log.append(type(e).__name__)
    except (KeyError, IndexError):
        log.append('lookup')
    else:
        log.append('else')
    finally:
        log.append('finally')
    return log

assert run(lambda: 1 / 0) == ['try', 'ZeroDivisionError', 'finally']
assert run(lambda: {}[1]) == run(lambda: [][1]) == ['try', 'lookup', 'finally']
assert run(lambda: 0) == ['try', 'else', 'finally']
run(lambda: int('x'))  # raises ValueError: invalid literal for int() with base 10: 'x'

def leave():
    try:
        return 'try'
    finally:
        marks.append('finally')
marks = []
assert leave() == 'try' and marks == ['finally']

def override():
    try:
        return 1
    finally:
        return 2
assert override() == 2

def loop():
    out = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally:
            out.append('f')
    return out
assert loop() == [0, 'f', 'f', 2, 'f', 'f']

def swallow():
    while True:
        try:
            1 / 0
        finally:
            break
    return 'swallowed'
assert swallow() == 'swallowed'

try:
    raise ValueError('a', 1)
except ValueError as e:
    assert e.args == ('a', 1) and str(e) == "('a', 1)" and repr(e) == "ValueError('a', 1)"
try:
    e
except NameError:
    pass
else:
    assert False, 'e is deleted after the handler'

class Own(ValueError):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code
try:
    raise Own(7)
except ValueError as e:
    assert e.code == 7 and str(e) == 'code 7' and repr(e) == "Own('code 7')"
raise Own(8)  # raises Own: code 8
raise Own  # raises TypeError: Own.__init__() missing 1 required positional argument: 'code'

try:
    try:
        raise KeyError('first')
    except KeyError as e:
        raise ValueError('second') from e
except ValueError as e:
    assert repr(e.__cause__) == "KeyError('first')" and e.__suppress_context__
try:
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')
except ValueError as e:
    assert repr(e.__context__) == "KeyError('first')" and e.__cause__ is None
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ZeroDivisionError as e:
    assert str(e) == 'division by zero'

assert str(KeyError('k')) == "'k'" and str(KeyError()) == '' and str(KeyError(1, 2)) == '(1, 2)'
assert issubclass(KeyError, LookupError) and issubclass(IndexError, LookupError)
assert issubclass(ZeroDivisionError, ArithmeticError) and not issubclass(KeyboardInterrupt, Exception)
assert issubclass(UnicodeDecodeError, ValueError) and issubclass(RecursionError, RuntimeError)
assert ValueError('x') != ValueError('x')

raise  # raises RuntimeError: No active exception to reraise
raise 5  # raises TypeError: exceptions must derive from BaseException
raise ValueError from 5  # raises TypeError: exception causes must derive from BaseException
raise ValueError  # raises ValueError
assert False  # raises AssertionError
assert 0, 'with a text'  # raises AssertionError: with a text
assert (), ['any', 'value']  # raises AssertionError: ['any', 'value']
raise KeyError('missing')  # raises KeyError: 'missing'
raise StopIteration  # raises StopIteration
raise SystemExit(3)  # raises SystemExit: 3
raise NotImplementedError('later')  # raises NotImplementedError: later

def no_class():
    try:
        1 / 0
    except 5:
        pass
no_class()  # raises TypeError: catching classes that do not inherit from BaseException is not allowed

def note():
    e = ValueError('v')
    e.add_note('seen twice')
    return e.__notes__
assert note() == ['seen twice']
