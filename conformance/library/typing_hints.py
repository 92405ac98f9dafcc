# Annotations, looked at.
from typing import Annotated, Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, runtime_checkable
import collections.abc
T = TypeVar('T')
assert get_origin(List[int]) is list and get_args(Dict[str, int]) == (str, int) and get_origin(list[int]) is list and get_args(int) == () and get_origin(int) is None
assert get_origin(Union[int, str]) is Union and get_args(Optional[int]) == (int, type(None)) and Optional[int] == Union[int, None] and Union[int, int] is int
assert get_origin(Callable[[int], str]) is collections.abc.Callable and get_args(Callable[[int], str]) == ([int], str) and get_args(Literal['a', 1]) == ('a', 1)
assert get_origin(Annotated[int, 'x']) is Annotated and get_args(Annotated[int, 'x']) == (int, 'x') and get_origin(ClassVar[int]) is ClassVar
assert repr(List[int]) == 'typing.List[int]' and repr(Optional[int]) == 'typing.Optional[int]' and repr(Union[int, str]) == 'typing.Union[int, str]' and repr(Any) == 'typing.Any' and repr(T) == '~T'
def function(a: int, b: 'str' = 'x', *, c: Optional[int] = None) -> list[int]: ...
assert get_type_hints(function) == {'a': int, 'b': str, 'c': Optional[int], 'return': list[int]}
class Base:
    x: int
class Derived(Base):
    y: Annotated[str, 'note']
assert get_type_hints(Derived) == {'x': int, 'y': str} and get_type_hints(Derived, include_extras=True)['y'] == Annotated[str, 'note']
class Pair(NamedTuple):
    first: int
    second: str = 'x'
assert Pair(1) == (1, 'x') and Pair.__annotations__ == {'first': int, 'second': str}
class Movie(TypedDict, total=False):
    title: str
assert Movie(title='x') == {'title': 'x'} and Movie.__optional_keys__ == {'title'}
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
class Door:
    def close(self): pass
assert isinstance(Door(), Closable) and not isinstance(5, Closable) and cast(int, 'x') == 'x'
class Box(Generic[T]):
    def __init__(self, value: T): self.value = value
assert Box[int](5).value == 5 and get_args(Box[int]) == (int,) and NewType('Id', int)(5) == 5
Closable()  # raises TypeError: Protocols cannot be instantiated
List[int]()  # raises TypeError: Type List cannot be instantiated; use list() instead
get_type_hints(5)  # raises TypeError: 5 is not a module, class, method, or function.
Optional[int, str]  # raises TypeError: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
