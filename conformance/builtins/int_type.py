# int(...): from numbers, from text, in any base.
assert int() == 0 and int(3.99) == 3 and int(-3.99) == -3 and int('42') == 42 and int(' -7\n') == -7 and int(True) == 1
assert int('1_000') == 1000 and int('+5') == 5 and int('0010') == 10 and int('٤٢') == 42
assert int('ff', 16) == int('0xFF', 16) == int('0xff', 0) == 255 and int('0b101', 0) == 5 and int('0o17', 0) == 15 and int('101', base=2) == 5
assert int('z', 36) == 35 and int('-10', 3) == -3 and int('0', 0) == 0 and int('00', 0) == 0
assert int(1e20) == 100000000000000000000 and int(0.1 + 0.2) == 0 and int(2.9999999999999999) == 3 and int('9' * 40) == 10 ** 40 - 1
assert int(b'12') == 12 and int('12', 8) == 10
class Truncated:
    def __int__(self): return 7
class Index:
    def __index__(self): return 8
assert int(Truncated()) == 7 and int(Index()) == 8 and [10, 20, 30][False] == 10
class Wrong:
    def __int__(self): return 1.5
class Plain: pass
int('4.2')  # raises ValueError: invalid literal for int() with base 10: '4.2'
int('')  # raises ValueError: invalid literal for int() with base 10: ''
int('four')  # raises ValueError: invalid literal for int() with base 10: 'four'
int('1 000')  # raises ValueError: invalid literal for int() with base 10: '1 000'
int('1,000')  # raises ValueError: invalid literal for int() with base 10: '1,000'
int('12', 2)  # raises ValueError: invalid literal for int() with base 2: '12'
int('0x', 16)  # raises ValueError: invalid literal for int() with base 16: '0x'
int('010', 0)  # raises ValueError: invalid literal for int() with base 0: '010'
int(12, 10)  # raises TypeError: int() can't convert non-string with explicit base
int('1', 1)  # raises ValueError: int() base must be >= 2 and <= 36, or 0
int(None)  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
int([])  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
int(Plain())  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Plain'
int(Wrong())  # raises TypeError: __int__ returned non-int (type float)
int(float('nan'))  # raises ValueError: cannot convert float NaN to integer
int(float('inf'))  # raises OverflowError: cannot convert float infinity to integer
