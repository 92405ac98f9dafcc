# Exceptions of one's own.
class AppError(Exception):
    """Base of all."""
class NotFound(AppError):
    def __init__(self, what, where='here'):
        super().__init__(f'{what} not found {where}')
        self.what = what
class Denied(AppError, PermissionError): pass
class Loud(AppError):
    def __str__(self): return 'LOUD: ' + ' '.join(map(str, self.args))
def get(e):
    try: raise e
    except AppError as caught: return caught
assert get(NotFound('x')).what == 'x' and str(get(NotFound('x'))) == 'x not found here' and str(get(Loud('a', 1))) == 'LOUD: a 1'
assert isinstance(Denied(), OSError) and issubclass(NotFound, AppError) and AppError.__doc__ == 'Base of all.' and repr(NotFound('y')) == "NotFound('y not found here')"
assert [c.__name__ for c in NotFound.__mro__] == ['NotFound', 'AppError', 'Exception', 'BaseException', 'object']
try: raise Denied('no')
except PermissionError as e: assert str(e) == 'no'
raise NotFound('key', where='there')  # raises NotFound: key not found there
raise NotFound  # raises TypeError: NotFound.__init__() missing 1 required positional argument: 'what'
raise Loud('help')  # raises Loud: LOUD: help
raise AppError  # raises AppError
raise Denied('secret')  # raises Denied: secret
