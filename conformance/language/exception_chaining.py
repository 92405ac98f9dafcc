# __cause__ and __context__: what led to what.
def chain():
    try:
        try: {}['k']
        except KeyError as e: raise ValueError('v') from e
    except ValueError as e:
        return e
e = chain()
assert isinstance(e.__cause__, KeyError) and e.__context__ is e.__cause__ and e.__suppress_context__
def implicit():
    try:
        try: 1 / 0
        except ZeroDivisionError: {}['k']
    except KeyError as e:
        return e
e = implicit()
assert e.__cause__ is None and isinstance(e.__context__, ZeroDivisionError) and not e.__suppress_context__
def in_finally():
    try:
        try: raise ValueError('first')
        finally: raise TypeError('second')
    except TypeError as e:
        return e
assert str(in_finally().__context__) == 'first'
def from_class():
    try: raise ValueError from KeyError
    except ValueError as e: return e.__cause__
assert isinstance(from_class(), KeyError)
def unrelated():
    try: 1 / 0
    except ZeroDivisionError: pass
    try: raise ValueError
    except ValueError as e: return e.__context__
assert unrelated() is None
raise ValueError('x') from 5  # raises TypeError: exception causes must derive from BaseException
