# Exceptions carry values of the program, and no frames.
import json
def f(): pass
class C: pass
try:
    C().x
except AttributeError as e:
    assert type(e.obj) is C and e.name == 'x' and e.__traceback__ is None
    missing = e
missing.obj.__class__.__init__.__globals__  # raises AttributeError: 'method_descriptor' object has no attribute '__globals__'
missing.__traceback__.tb_frame  # raises AttributeError: 'NoneType' object has no attribute 'tb_frame'
missing.with_traceback(5)  # raises TypeError: __traceback__ must be a traceback or None
missing.__reduce__()  # raises AttributeError: 'AttributeError' object has no attribute '__reduce__'
missing.__setstate__({'__class__': int})  # raises TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
try:
    json.nope
except AttributeError as e:
    module = e.obj
module.__loader__  # raises AttributeError: module 'json' has no attribute '__loader__'
try:
    import os
except ImportError as e:
    assert e.name == 'os' and e.path is None
    assert e.__context__ is None and e.__cause__ is None
def generator():
    try:
        yield 1
    except BaseException as e:
        assert e.__traceback__ is None
g = generator()
next(g)
try:
    g.throw(ValueError('x'))
except StopIteration:
    pass
class Silent(Exception):
    def __str__(self): raise self
class Numbered(Exception):
    def __str__(self): return 5
class Endless(Exception):
    def __str__(self): return str(self)
class Failing(Exception):
    def __str__(self): return str(host.fail())
raise Silent  # raises Silent: <exception str() failed>
raise Numbered  # raises Numbered: <exception str() failed>
raise Endless  # raises Endless: <exception str() failed>
raise Failing  # raises Failing: <exception str() failed>
raise ValueError from 5  # raises TypeError: exception causes must derive from BaseException
a, b = ValueError('a'), ValueError('b')
a.__cause__, b.__cause__ = b, a
raise a  # raises ValueError: a
c = ValueError('c')
raise c from c  # raises ValueError: c
raise SystemExit('bye')  # raises SystemExit: bye
raise KeyboardInterrupt  # raises KeyboardInterrupt
raise MemoryError('as if')  # raises MemoryError: as if
class Kind(type):
    def __instancecheck__(cls, value): return True
    def __subclasscheck__(cls, other): return True
class Claims(Exception, metaclass=Kind): pass
def claim():
    try:
        1 / 0
    except Claims:
        pass
claim()  # raises ZeroDivisionError: division by zero
def nested():
    try:
        1 / 0
    except (ValueError, (ZeroDivisionError,)):
        pass
nested()  # raises TypeError: catching classes that do not inherit from BaseException is not allowed
raise ExceptionGroup('g', [ValueError()]).derive([]).nope  # raises ValueError: second argument (exceptions) must be a non-empty sequence
try:
    host.fail()
except ToolError as e:
    assert vars(e) == {} and e.args == ('fail failed',) and 'java' not in repr(dir(e)).lower()
