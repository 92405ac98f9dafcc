# bool: the truth of a value.
assert bool() is False and bool(0) is False and bool('') is False and bool('False') is True
assert [bool(v) for v in ([], [0], {}, {0: 0}, (), (0,), 0.0, 0.1, None, -1)] == [False, True] * 4 + [False, True]
assert bool(float('nan')) is True and bool(-0.0) is False and bool(range(0)) is False
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
assert not Sized(0) and Sized(2)
class Decided:
    def __bool__(self): return False
    def __len__(self): return 5
assert bool(Decided()) is False
class Plain: pass
assert bool(Plain()) is True and bool(Plain) is True and bool(len) is True
assert isinstance(True, int) and True + True == 2 and issubclass(bool, int) and not isinstance(1, bool)
assert str(True) == repr(True) == 'True' and int(True) == 1 and True * 'ab' == 'ab'
assert (True & True) is True and (True | False) is True and (True ^ True) is False and True & 3 == 1 and -True == -1
class Wrong:
    def __bool__(self): return 1
bool(Wrong())  # raises TypeError: __bool__ should return bool, returned int
bool(Sized(-1))  # raises ValueError: __len__() should return >= 0
bool(1, 2)  # raises TypeError: bool expected at most 1 argument, got 2
class Sub(bool): pass  # raises TypeError: type 'bool' is not an acceptable base type
