# float(...): from numbers and from text.
assert float() == 0.0 and float(5) == 5.0 and float('1.5') == 1.5 and float(True) == 1.0
assert float(' -1e3\n') == -1000.0 and float('.5') == 0.5 and float('5.') == 5.0 and float('+1_000.5') == 1000.5
assert float('1E-5') == 0.00001 and float('1e400') == float('inf') and float('-1e400') == float('-inf') and float('1e-400') == 0.0
assert str(float('nan')) == 'nan' and float('INF') == float('Infinity') == float('inf') and str(float('-nan')) == 'nan'
assert float(2 ** 53 + 1) == 9007199254740992.0 and float('9007199254740993') == 9007199254740992.0
assert float('0.1') == 0.1 and str(float('-0')) == '-0.0' and float('007') == 7.0
class Half:
    def __float__(self): return 0.5
class Index:
    def __index__(self): return 3
assert float(Half()) == 0.5 and float(Index()) == 3.0
class Bad:
    def __float__(self): return 'no'
float(Bad())  # raises TypeError: Bad.__float__ returned non-float (type str)
float('')  # raises ValueError: could not convert string to float: ''
float('1,5')  # raises ValueError: could not convert string to float: '1,5'
float('1e')  # raises ValueError: could not convert string to float: '1e'
float('1__0')  # raises ValueError: could not convert string to float: '1__0'
float('0x1')  # raises ValueError: could not convert string to float: '0x1'
float(None)  # raises TypeError: float() argument must be a string or a real number, not 'NoneType'
float([])  # raises TypeError: float() argument must be a string or a real number, not 'list'
float(1, 2)  # raises TypeError: float expected at most 1 argument, got 2
float(10 ** 309)  # raises OverflowError: int too large to convert to float
float(x=1)  # raises TypeError: float() takes no keyword arguments
