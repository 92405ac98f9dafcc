# raise: a class, an object, again, and from.
def caught(action):
    try: action()
    except BaseException as e: return e
def cls(): raise ValueError
def obj(): raise ValueError('text', 5)
assert caught(cls).args == () and caught(obj).args == ('text', 5) and type(caught(cls)) is ValueError
def again():
    try: 1 / 0
    except ZeroDivisionError: raise
assert type(caught(again)) is ZeroDivisionError and str(caught(again)) == 'division by zero'
error = KeyError('same')
def same(): raise error
assert caught(same) is error
def unknown():
    try: raise KeyError('k')
    except KeyError as e: raise LookupError(f'no {e}') from None
e = caught(unknown)
assert str(e) == "no 'k'" and e.__cause__ is None and e.__suppress_context__ and isinstance(e.__context__, KeyError)
raise ValueError('plain')  # raises ValueError: plain
raise ValueError  # raises ValueError
raise  # raises RuntimeError: No active exception to reraise
raise 'text'  # raises TypeError: exceptions must derive from BaseException
raise None  # raises TypeError: exceptions must derive from BaseException
raise 5  # raises TypeError: exceptions must derive from BaseException
raise object  # raises TypeError: exceptions must derive from BaseException
raise ValueError('a') from 'b'  # raises TypeError: exception causes must derive from BaseException
raise undefined  # raises NameError: name 'undefined' is not defined
raise ValueError(1 / 0)  # raises ZeroDivisionError: division by zero
