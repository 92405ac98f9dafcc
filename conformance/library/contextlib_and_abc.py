# contextlib, abc, and collections.abc.
from contextlib import contextmanager, closing, suppress, nullcontext, ExitStack, ContextDecorator, redirect_stdout, AbstractContextManager
from abc import ABC, ABCMeta, abstractmethod
import collections.abc as cabc
log = []
@contextmanager
def section(name, swallow=False):
    log.append('+' + name)
    try:
        yield name.upper()
    except ValueError:
        log.append('!' + name)
        if not swallow: raise
    finally:
        log.append('-' + name)
with section('a') as s: assert s == 'A'
with section('b', swallow=True): raise ValueError('lost')
assert log == ['+a', '-a', '+b', '!b', '-b'] and section.__name__ == 'section'
log.clear()
@section('deco')
def work(n):
    log.append(n)
    return n
assert work(1) == 1 and work(2) == 2 and log == ['+deco', 1, '-deco', '+deco', 2, '-deco']
class Thing:
    closed = False
    def close(self): self.closed = True
with closing(Thing()) as thing: assert not thing.closed
assert thing.closed
with suppress(KeyError, IndexError): {}['x']
with nullcontext(5) as five: assert five == 5
log.clear()
with ExitStack() as stack:
    assert [stack.enter_context(section(n)) for n in 'xy'] == ['X', 'Y']
    stack.callback(log.append, 'called')
    stack.push(lambda kind, error, trace: log.append(kind))
assert log == ['+x', '+y', None, 'called', '-y', '-x']
with ExitStack() as stack:
    stack.enter_context(suppress(ZeroDivisionError))
    1 / 0
kept = ExitStack()
with ExitStack() as stack:
    stack.callback(log.append, 'later')
    kept = stack.pop_all()
assert log[-1] != 'later'
kept.close()
assert log[-1] == 'later'
class Timer(ContextDecorator):
    def __enter__(self): log.append('start'); return self
    def __exit__(self, *exc): log.append('stop'); return False
@Timer()
def timed(): log.append('run')
timed()
assert log[-3:] == ['start', 'run', 'stop']
class Sink:
    def __init__(self): self.text = ''
    def write(self, part): self.text += part
sink = Sink()
with redirect_stdout(sink): print('hidden', 1)
assert sink.text == 'hidden 1\n'
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self): return f'{self.name}:{self.area()}'
class Half(Shape):
    def area(self): return 1
class Square(Half):
    name = 'sq'
assert Square().show() == 'sq:1' and isinstance(Square(), Shape) and issubclass(Half, Shape) and Shape.__abstractmethods__ == {'area', 'name'} and type(Shape) is ABCMeta
@Shape.register
class Registered: pass
assert isinstance(Registered(), Shape) and issubclass(Registered, Shape) and not isinstance(5, Shape)
class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, 'quack') or NotImplemented
class Duck:
    def quack(self): pass
assert issubclass(Duck, Quacks) and not issubclass(int, Quacks)
assert isinstance([], cabc.Sequence) and isinstance([], cabc.MutableSequence) and not isinstance((), cabc.MutableSequence) and isinstance({}, cabc.MutableMapping) and isinstance('', cabc.Sequence) and isinstance(set(), cabc.MutableSet) and isinstance(frozenset(), cabc.Set)
assert isinstance(iter([]), cabc.Iterator) and isinstance((i for i in []), cabc.Generator) and isinstance(len, cabc.Callable) and not isinstance([], cabc.Hashable) and isinstance((), cabc.Hashable) and isinstance({}.keys(), cabc.KeysView) and isinstance(range(3), cabc.Sequence) and not isinstance(5, cabc.Iterable) and isinstance('', cabc.Collection)
class Row(cabc.Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
r = Row(1, 2, 1)
assert list(r) == [1, 2, 1] and 2 in r and r.index(2) == 1 and r.count(1) == 2 and list(reversed(r)) == [1, 2, 1]
class Store(cabc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
st = Store()
st.update({'a': 1}, b=2)
assert dict(st) == {'a': 1, 'b': 2} and st.get('z', 0) == 0 and st.pop('a') == 1 and st.setdefault('c', 3) == 3 and list(st.items()) == [('b', 2), ('c', 3)] and 'b' in st and st == {'b': 2, 'c': 3}
Shape()  # raises TypeError: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
Half()  # raises TypeError: Can't instantiate abstract class Half without an implementation for abstract method 'name'
cabc.Mapping()  # raises TypeError: Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
with section('c'): raise KeyError('out')  # raises KeyError: 'out'
contextmanager(lambda: iter([]))().__enter__()  # raises RuntimeError: generator didn't yield
with contextmanager(lambda: (i for i in [1, 2]))(): pass  # raises RuntimeError: generator didn't stop
ExitStack().enter_context(5)  # raises TypeError: 'builtins.int' object does not support the context manager protocol
Shape.register(5)  # raises TypeError: Can only register classes
with suppress(KeyError): 1 / 0  # raises ZeroDivisionError: division by zero
