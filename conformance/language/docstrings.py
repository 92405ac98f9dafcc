# The first text of a body is its __doc__.
def f():
    """Does it."""
    return 1
class C:
    'A class.'
    def m(self):
        '''Two
        lines.'''
def none(): x = 'not a docstring'
assert f.__doc__ == 'Does it.' and C.__doc__ == 'A class.' and C().m.__doc__.startswith('Two\n') and none.__doc__ is None
assert (lambda: 'x').__doc__ is None and f() == 1
none.__doc__.upper()  # raises AttributeError: 'NoneType' object has no attribute 'upper'
