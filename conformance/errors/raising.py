# What raise and assert do with what they are given.
raise ValueError('bad value')  # raises ValueError: bad value
raise ValueError('bad', 5)  # raises ValueError: ('bad', 5)
raise ValueError  # raises ValueError
raise KeyError('k')  # raises KeyError: 'k'
raise KeyError  # raises KeyError
raise IndexError()  # raises IndexError
raise Exception({'code': 4})  # raises Exception: {'code': 4}
raise Exception(None)  # raises Exception: None
raise Exception('')  # raises Exception
raise 'message'  # raises TypeError: exceptions must derive from BaseException
raise 5  # raises TypeError: exceptions must derive from BaseException
raise None  # raises TypeError: exceptions must derive from BaseException
raise int  # raises TypeError: exceptions must derive from BaseException
raise ValueError('x') from 'y'  # raises TypeError: exception causes must derive from BaseException
raise  # raises RuntimeError: No active exception to reraise
raise NotImplementedError  # raises NotImplementedError
raise NotImplemented  # raises TypeError: exceptions must derive from BaseException
raise StopIteration(1)  # raises StopIteration: 1
raise SystemExit('stop')  # raises SystemExit: stop
raise KeyboardInterrupt  # raises KeyboardInterrupt
raise TimeoutError('slow')  # raises TimeoutError: slow
raise PermissionError('denied')  # raises PermissionError: denied
raise FileNotFoundError(2, 'No such file', 'a.txt')  # raises FileNotFoundError: [Errno 2] No such file: 'a.txt'
raise OSError(5, 'broken')  # raises OSError: [Errno 5] broken
raise ZeroDivisionError('own words')  # raises ZeroDivisionError: own words
assert False  # raises AssertionError
assert 1 == 2, 'one is not two'  # raises AssertionError: one is not two
assert [], f'got {[]}'  # raises AssertionError: got []
assert None, 5  # raises AssertionError: 5
class Own(Exception): pass
class Coded(Own):
    def __init__(self, code):
        self.code = code
class Shown(Own):
    def __str__(self): return 'shown'
raise Own  # raises Own
raise Own('a', 'b')  # raises Own: ('a', 'b')
raise Coded(5)  # raises Coded: 5
raise Shown('hidden')  # raises Shown: shown
raise Coded  # raises TypeError: Coded.__init__() missing 1 required positional argument: 'code'
class Plain: pass
raise Plain()  # raises TypeError: exceptions must derive from BaseException
try:
    pass
except 5: pass
except Own: pass
