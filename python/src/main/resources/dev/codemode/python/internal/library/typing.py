"""What annotations are written with."""

import collections
import collections.abc
from abc import ABCMeta
from collections import namedtuple, defaultdict, OrderedDict, Counter, ChainMap, deque
from contextlib import AbstractContextManager, AbstractAsyncContextManager
from types import GenericAlias, UnionType

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union",
    "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator",
    "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
    "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List",
    "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern",
    "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final",
    "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "LiteralString", "Never",
    "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired", "overload", "override",
    "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False
Text = str


def _shown(item):
    if isinstance(item, type):
        module = item.__module__
        return item.__qualname__ if module == "builtins" else f"{module}.{item.__qualname__}"
    if item is ...:
        return "..."
    if isinstance(item, list):
        return "[" + ", ".join(map(_shown, item)) + "]"
    return repr(item)


def _checked(item):
    """A part of an annotation: None stands for its type, texts for a type to come."""
    if item is None:
        return type(None)
    if isinstance(item, str):
        return ForwardRef(item)
    return item


def _variables(items):
    found = []
    for item in items:
        inner = [item] if isinstance(item, (TypeVar, ParamSpec, TypeVarTuple)) else getattr(item, "__parameters__", ())
        if isinstance(item, list):
            inner = _variables(item)
        elif isinstance(item, type):
            inner = ()
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


class _Form:
    """A name that means something special in annotations."""

    def __init__(self, name, doc="", subscript=None):
        self._name = name
        self.__doc__ = doc
        self._subscript = subscript

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        if self._subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscript(self, item)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")


class _Alias:
    """A subscripted name such as `List[int]`."""

    def __init__(self, origin, args, name=None, shown=None):
        self.__origin__ = origin
        self.__args__ = tuple(args)
        self._name = name
        self._shown = shown
        self.__parameters__ = _variables(self.__args__)

    def __repr__(self):
        start = self._shown or ("typing." + self._name if self._name else _shown(self.__origin__))
        if self._name == "Callable":
            *given, result = self.__args__
            inside = "..." if given == [...] else "[" + ", ".join(map(_shown, given)) + "]"
            return f"{start}[{inside}, {_shown(result)}]"
        return f"{start}[{', '.join(map(_shown, self.__args__)) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        if len(items) != len(self.__parameters__):
            word = "many" if len(items) > len(self.__parameters__) else "few"
            raise TypeError(f"Too {word} arguments for {self!r}; actual {len(items)}, expected {len(self.__parameters__)}")
        chosen = dict(zip(self.__parameters__, map(_checked, items)))
        return self._with(tuple(_replaced(arg, chosen) for arg in self.__args__))

    def _with(self, args):
        return type(self)(self.__origin__, args, self._name, self._shown)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwds):
        if self._name in _NOT_CALLED:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwds)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic or isinstance(self.__origin__, type):
            return (self.__origin__,)
        raise TypeError(f"Cannot subclass {self!r}")

    def __getattr__(self, name):
        if name.startswith("__") or name == "_shown":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _replaced(arg, chosen):
    if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
        return chosen.get(arg, arg)
    parameters = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    if parameters:
        return arg[tuple(chosen.get(parameter, parameter) for parameter in parameters)]
    return arg


class _UnionGenericAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[0] if args[1] is type(None) else args[1]
            return f"typing.Optional[{_shown(other)}]"
        return f"typing.Union[{', '.join(map(_shown, args))}]"

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def _with(self, args):
        return Union[args]

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralAlias(_Alias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return ({(type(arg), arg) for arg in self.__args__} == {(type(arg), arg) for arg in other.__args__})

    def __hash__(self):
        return hash(frozenset((type(arg), arg) for arg in self.__args__))


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)


def _union(form, item):
    if item == ():
        raise TypeError("Cannot take a Union of no types.")
    members = []
    for part in item if isinstance(item, tuple) else (item,):
        part = _checked(part)
        for member in part.__args__ if isinstance(part, (_UnionGenericAlias, UnionType)) else (part,):
            if member not in members:
                members.append(member)
    return members[0] if len(members) == 1 else _UnionGenericAlias(Union, members)


def _optional(form, item):
    if isinstance(item, tuple):
        raise TypeError("typing.Optional requires a single type. Got %r." % (item,))
    return Union[item, None]


def _literal(form, item):
    values = []
    for value in item if isinstance(item, tuple) else (item,):
        for one in value.__args__ if isinstance(value, _LiteralAlias) else (value,):
            if not any(type(one) is type(known) and one == known for known in values):
                values.append(one)
    return _LiteralAlias(Literal, values, "Literal")


def _single(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"{form!r} accepts only single type.")
    return _Alias(form, (_checked(item),), form._name)


def _several(form, item):
    return _Alias(form, tuple(map(_checked, item if isinstance(item, tuple) else (item,))), form._name)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Union = _Form("Union", subscript=_union)
Optional = _Form("Optional", subscript=_optional)
Literal = _Form("Literal", subscript=_literal)
ClassVar = _Form("ClassVar", subscript=_single)
Final = _Form("Final", subscript=_single)
Required = _Form("Required", subscript=_single)
NotRequired = _Form("NotRequired", subscript=_single)
TypeGuard = _Form("TypeGuard", subscript=_single)
Unpack = _Form("Unpack", subscript=_single)
Concatenate = _Form("Concatenate", subscript=_several)
TypeAlias = _Form("TypeAlias")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")


class Annotated:
    """A type with remarks."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        origin, metadata = _checked(params[0]), params[1:]
        if isinstance(origin, _AnnotatedAlias):
            return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + metadata)
        return _AnnotatedAlias(origin, metadata)


class ForwardRef:
    """A type that is only named."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Variable:
    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    """A type to be filled in."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        self.__name__ = name
        self.__constraints__ = tuple(map(_checked, constraints))
        self.__bound__ = None if bound is None else _checked(bound)
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable):
    """Parameters to be filled in."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__bound__ = bound
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)

    def __repr__(self):
        return "~" + self.__name__


class TypeVarTuple(_Variable):
    """Any number of types to be filled in."""

    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class TypeAliasType:
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    """Base of classes with types to be filled in."""

    __slots__ = ()

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        params = tuple(map(_checked, params))
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(param, (TypeVar, ParamSpec, TypeVarTuple, _Alias)) for param in params):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            wanted = getattr(cls, "__parameters__", ())
            if not wanted:
                raise TypeError(f"{cls!r} is not a generic class")
            if len(params) != len(wanted) and not any(isinstance(one, (TypeVarTuple, ParamSpec)) for one in wanted):
                word = "many" if len(params) > len(wanted) else "few"
                raise TypeError(f"Too {word} arguments for {cls!r}; actual {len(params)}, expected {len(wanted)}")
        return _Alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        chosen = None
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ in (Generic, Protocol):
                chosen = base.__args__
        cls.__parameters__ = chosen if chosen is not None else _variables(bases)


_PROTOCOL_EXTRAS = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
    "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__parameters__",
    "__orig_bases__", "__hash__", "__qualname__", "__init_subclass__", "__static_attributes__", "__firstlineno__",
    "__protocol_attrs__", "_is_protocol", "_is_runtime_protocol",
}


def _protocol_members(cls):
    names = []
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic) or not getattr(base, "_is_protocol", False):
            continue
        for name in [*base.__dict__, *base.__dict__.get("__annotations__", {})]:
            if name not in _PROTOCOL_EXTRAS and name not in names:
                names.append(name)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol", False):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        for name in cls.__protocol_attrs__:
            if not hasattr(instance, name):
                return False
            if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if not cls.__dict__.get("_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if any(not callable(getattr(cls, name, None)) for name in cls.__protocol_attrs__):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        if super().__subclasscheck__(other):
            return True
        return all(getattr(other, name, None) is not None for name in cls.__protocol_attrs__)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that say what another one has to have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_members(cls)
            if "__init__" not in cls.__dict__:
                cls.__init__ = _no_init

    @classmethod
    def __subclasshook__(cls, other):
        return NotImplemented


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got %r" % cls)
    cls._is_runtime_protocol = True
    return cls


def _supports(name):
    def method(self):
        pass

    cls = type(Protocol)("Supports" + name.strip("_").capitalize(), (Protocol,),
                         {name: method, "_is_protocol": True, "__module__": "typing"})
    return runtime_checkable(cls)


SupportsInt = _supports("__int__")
SupportsFloat = _supports("__float__")
SupportsComplex = _supports("__complex__")
SupportsBytes = _supports("__bytes__")
SupportsIndex = _supports("__index__")
SupportsAbs = _supports("__abs__")
SupportsRound = _supports("__round__")


class _Named:
    """A name such as `List` for a class that has subscripts itself."""

    def __init__(self, origin, name, count=1):
        self.__origin__ = origin
        self._name = name
        self._count = count

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._name == "Tuple" and item == ():
            return _Alias(tuple, (), "Tuple")
        if self._count > 0 and len(items) != self._count:
            word = "many" if len(items) > self._count else "few"
            raise TypeError(f"Too {word} arguments for {self!r}; actual {len(items)}, expected {self._count}")
        return _Alias(self.__origin__, tuple(map(_checked, items)), self._name)

    def __call__(self, *args, **kwds):
        if self.__origin__ in (list, dict, set, frozenset, tuple, type):
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwds)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)


_NOT_CALLED = ("List", "Set", "FrozenSet", "Type", "Dict", "Tuple")


class _CallableName(_Named):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = item
        if isinstance(given, (list, tuple)):
            args = tuple(map(_checked, given))
        elif given is ... or isinstance(given, (ParamSpec, _Alias)):
            args = (given,)
        else:
            raise TypeError(f"Callable[args, result]: args must be a list. Got {given!r}")
        return _Alias(collections.abc.Callable, (*args, _checked(result)), "Callable")


_c = collections.abc
List, Set, FrozenSet, Type = _Named(list, "List"), _Named(set, "Set"), _Named(frozenset, "FrozenSet"), _Named(type, "Type")
Dict, Tuple = _Named(dict, "Dict", 2), _Named(tuple, "Tuple", -1)
DefaultDict, OrderedDict = _Named(defaultdict, "DefaultDict", 2), _Named(OrderedDict, "OrderedDict", 2)
Counter, ChainMap, Deque = _Named(Counter, "Counter"), _Named(ChainMap, "ChainMap", 2), _Named(deque, "Deque")
Callable = _CallableName(_c.Callable, "Callable", 2)
Hashable, Sized = _Named(_c.Hashable, "Hashable", 0), _Named(_c.Sized, "Sized", 0)
Awaitable, Coroutine = _Named(_c.Awaitable, "Awaitable"), _Named(_c.Coroutine, "Coroutine", 3)
AsyncIterable, AsyncIterator = _Named(_c.AsyncIterable, "AsyncIterable"), _Named(_c.AsyncIterator, "AsyncIterator")
AsyncGenerator, Generator = _Named(_c.AsyncGenerator, "AsyncGenerator", 2), _Named(_c.Generator, "Generator", 3)
Iterable, Iterator = _Named(_c.Iterable, "Iterable"), _Named(_c.Iterator, "Iterator")
Reversible, Container = _Named(_c.Reversible, "Reversible"), _Named(_c.Container, "Container")
Collection, AbstractSet = _Named(_c.Collection, "Collection"), _Named(_c.Set, "AbstractSet")
MutableSet, Mapping = _Named(_c.MutableSet, "MutableSet"), _Named(_c.Mapping, "Mapping", 2)
MutableMapping, Sequence = _Named(_c.MutableMapping, "MutableMapping", 2), _Named(_c.Sequence, "Sequence")
MutableSequence, ByteString = _Named(_c.MutableSequence, "MutableSequence"), _Named(_c.ByteString, "ByteString", 0)
MappingView, KeysView = _Named(_c.MappingView, "MappingView"), _Named(_c.KeysView, "KeysView")
ItemsView, ValuesView = _Named(_c.ItemsView, "ItemsView", 2), _Named(_c.ValuesView, "ValuesView")
ContextManager = _Named(AbstractContextManager, "ContextManager")
AsyncContextManager = _Named(AbstractAsyncContextManager, "AsyncContextManager")


class _Stream(Generic[AnyStr]):
    pass


IO, TextIO, BinaryIO = _Named(_Stream, "IO"), _Named(_Stream, "TextIO", 0), _Named(_Stream, "BinaryIO", 0)
Pattern, Match = _Named(_Stream, "Pattern"), _Named(_Stream, "Match")


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        notes = ns.get("__annotations__", {})
        defaults = []
        for name in notes:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = namedtuple(typename, list(notes), defaults=[ns[name] for name in defaults],
                          module=ns.get("__module__", "__main__"))
        made.__annotations__ = dict(notes)
        made.__new__.__annotations__ = dict(notes)
        for name, value in ns.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                        "_field_types", "_make", "_replace", "_asdict", "_source"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in made._fields and name not in ("__annotations__", "__module__", "__qualname__", "__classcell__",
                                                         "__orig_bases__"):
                setattr(made, name, value)
        if "__qualname__" in ns:
            made.__qualname__ = ns["__qualname__"]
        return made


class _NamedTupleName:
    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        pairs = [(name, _checked(note)) for name, note in fields]
        made = namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


_NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple = _NamedTupleName()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), {k: v for k, v in ns.items() if k != "__orig_bases__"})
        notes, required, optional = {}, set(), set()
        for base in bases:
            notes.update(base.__dict__.get("__annotations__", {}))
            required |= getattr(base, "__required_keys__", frozenset())
            optional |= getattr(base, "__optional_keys__", frozenset())
        for key, note in ns.get("__annotations__", {}).items():
            note = _checked(note)
            origin = getattr(note, "__origin__", None)
            needed = origin is Required or total and origin is not NotRequired
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            notes[key] = note
        made.__annotations__ = notes
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)


class _TypedDictName:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        notes = dict(kwargs if fields is None else fields)
        return _TypedDictMeta(typename, (), {"__annotations__": notes, "__module__": "__main__"}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return "<function TypedDict>"


_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (dict,), {})
TypedDict = _TypedDictName()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDictBase


class NewType:
    """A name for a type of its own in annotations; the value itself at run time."""

    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text if len(text) <= 100 else text[:100] + '...'}")


def reveal_type(obj, /):
    return obj


def _overloaded(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub"
        " module should always be followed by an implementation that is not @overload-ed.")


_overloads = {}


def overload(func):
    _overloads.setdefault(getattr(func, "__qualname__", ""), []).append(func)
    return _overloaded


def get_overloads(func):
    return list(_overloads.get(getattr(func, "__qualname__", ""), ()))


def clear_overloads():
    _overloads.clear()


def _marked(name):
    def mark(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f

    return mark


final = _marked("__final__")
override = _marked("__override__")
no_type_check = _marked("__no_type_check__")


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**kwargs):
    return lambda cls: cls


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, UnionType):
        return UnionType
    if isinstance(tp, (_Alias, _Named, GenericAlias)):
        return tp.__origin__
    return Generic if tp is Generic else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _Alias):
        if tp._name == "Callable" and tp.__args__[0] is not ... and not isinstance(tp.__args__[0], ParamSpec):
            return (list(tp.__args__[:-1]), tp.__args__[-1])
        return tp.__args__
    if isinstance(tp, (GenericAlias, UnionType)):
        return tp.__args__
    return ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for owner in reversed(obj.__mro__) if isinstance(obj, type) else [obj]:
        notes = owner.__dict__.get("__annotations__", {}) if isinstance(owner, type) else getattr(owner, "__annotations__", None)
        if notes is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, note in notes.items():
            if isinstance(note, str):
                note = _resolved(note, globalns, localns)
            if note is None:
                note = type(None)
            if isinstance(note, _AnnotatedAlias) and not include_extras:
                note = note.__origin__
            hints[name] = note
    return hints


_KNOWN = {cls.__name__: cls for cls in (int, float, str, bool, bytes, list, dict, set, frozenset, tuple, object, type)}


def _resolved(text, globalns, localns):
    """A type that is only named; without evaluating, so names alone."""
    for names in (localns, globalns, _KNOWN):
        if names and text in names:
            return names[text]
    return type(None) if text == "None" else ForwardRef(text)
