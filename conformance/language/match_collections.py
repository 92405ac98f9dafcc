# Which objects the patterns for sequences and mappings take.
from collections import UserDict, UserList, defaultdict, deque
from collections.abc import Mapping, Sequence
from types import MappingProxyType
def kind(value):
    match value:
        case {'k': found, **rest}: return 'mapping', found, rest
        case [first, *rest]: return 'sequence', first, rest
        case _: return 'neither'
assert kind(UserDict(k=1, z=2)) == ('mapping', 1, {'z': 2}) and kind(MappingProxyType({'k': 3})) == ('mapping', 3, {})
assert kind(deque([1, 2])) == kind(UserList([1, 2])) == ('sequence', 1, [2])
class Pair:
    def __len__(self): return 2
    def __getitem__(self, index): return (7, 8)[index]
assert kind(Pair()) == 'neither'
Sequence.register(Pair)
assert kind(Pair()) == ('sequence', 7, [8])
counts = defaultdict(int)
assert kind(counts) == 'neither' and not counts
class Listed: __match_args__ = ['x']
class Numbered: __match_args__ = (5,)
class Twice: __match_args__ = ('x', 'x'); x = 1
class Bare: pass
def listed():
    match Listed():
        case Listed(1): pass
listed()  # raises TypeError: Listed.__match_args__ must be a tuple (got list)
def numbered():
    match Numbered():
        case Numbered(1): pass
numbered()  # raises TypeError: __match_args__ elements must be strings (got int)
def twice():
    match Twice():
        case Twice(1, 1): pass
twice()  # raises TypeError: Twice() got multiple sub-patterns for attribute 'x'
def bare():
    match Bare():
        case Bare(1): pass
bare()  # raises TypeError: Bare() accepts 0 positional sub-patterns (1 given)
class Key: one = two = 'k'
def same_key():
    match {'k': 1, 'j': 2}:
        case {Key.one: 1, Key.two: 2}: pass
same_key()  # raises ValueError: mapping pattern checks duplicate key ('k')
