"""Classes that are their fields."""

from _dataclasses import make_init, make_repr, make_eq, make_order, make_hash
from copy import deepcopy
from keyword import iskeyword
from types import GenericAlias, MappingProxyType, new_class

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _MissingType:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _MissingType()


class _KeywordOnlyType:
    def __repr__(self):
        return "KW_ONLY"


KW_ONLY = _KeywordOnlyType()


class _FactoryType:
    def __repr__(self):
        return "<factory>"


_FACTORY = _FactoryType()
_NO_METADATA = MappingProxyType({})
_FIELDS = "__dataclass_fields__"


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _CLASS_VAR, _INIT_VAR = _Kind("_FIELD"), _Kind("_FIELD_CLASSVAR"), _Kind("_FIELD_INITVAR")


class InitVar:
    """Marks what `__init__` takes and hands to `__post_init__`."""

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field of a dataclass."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata",
                 "kw_only", "_field_type")
        return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __set_name__(self, owner, name):
        setter = getattr(type(self.default), "__set_name__", None)
        if setter:
            setter(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(note):
    """What an annotation makes of a field; annotations may be texts."""
    if isinstance(note, str):
        head = note.split("[")[0].strip().rsplit(".", 1)[-1]
        return {"ClassVar": _CLASS_VAR, "InitVar": _INIT_VAR}.get(head, _FIELD)
    if note is InitVar or isinstance(note, InitVar):
        return _INIT_VAR
    origin = getattr(note, "__origin__", note)
    if getattr(origin, "_name", None) == "ClassVar" or getattr(note, "_name", None) == "ClassVar":
        return _CLASS_VAR
    return _FIELD


def _is_keyword_marker(note):
    return note is KW_ONLY or isinstance(note, str) and note.rsplit(".", 1)[-1].strip() == "KW_ONLY"


def _make_field(cls, name, note, keyword_only):
    default = cls.__dict__.get(name, MISSING)
    made = default if isinstance(default, Field) else field(default=default)
    made.name = name
    made.type = note
    made._field_type = _kind_of(note)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _CLASS_VAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
        made.kw_only = False
    elif made.kw_only is MISSING:
        made.kw_only = keyword_only
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {made.name} is not allowed: use default_factory")
    return made


def _own_fields(cls, keyword_only):
    made = []
    marked = False
    for name, note in cls.__dict__.get("__annotations__", {}).items():
        if _is_keyword_marker(note):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = keyword_only = True
        else:
            made.append(_make_field(cls, name, note, keyword_only))
    return made


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields_of = {}
    any_frozen_base = has_bases = False
    all_frozen = True
    for base in reversed(cls.__mro__[1:]):
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            has_bases = True
            fields_of.update(inherited)
            if base.__dataclass_params__.frozen:
                any_frozen_base = True
            else:
                all_frozen = False
    own = _own_fields(cls, kw_only)
    for made in own:
        fields_of[made.name] = made
        if isinstance(cls.__dict__.get(made.name), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields_of)
    setattr(cls, "__dataclass_params__",
            _Params(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    given_hash = cls.__dict__.get("__hash__", MISSING)
    has_own_hash = not (given_hash is MISSING or given_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    wanted = [made for made in fields_of.values() if made._field_type in (_FIELD, _INIT_VAR)]
    positional = [made for made in wanted if made.init and not made.kw_only]
    keyword = [made for made in wanted if made.init and made.kw_only]
    if init:
        seen_default = False
        for made in positional:
            if made.default is not MISSING or made.default_factory is not MISSING:
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {made.name!r} follows default argument")
        _set(cls, "__init__", make_init(
            cls, [_entry(made) for made in positional], [_entry(made) for made in keyword],
            [_entry(made) for made in wanted if not made.init], MISSING, hasattr(cls, "__post_init__")))
    real = [made for made in fields_of.values() if made._field_type is _FIELD]
    if repr:
        _set(cls, "__repr__", make_repr(cls, [made.name for made in real if made.repr]))
    compared = [made.name for made in real if made.compare]
    if eq:
        _set(cls, "__eq__", make_eq(cls, compared))
    if order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                                "Consider using functools.total_ordering")
            setattr(cls, name, make_order(cls, name, compared))
    if frozen:
        _freeze(cls, {made.name for made in real})
    _set_hash(cls, unsafe_hash, eq, frozen, has_own_hash,
              [made.name for made in real if (made.compare if made.hash is None else made.hash)])
    if not cls.__doc__:
        cls.__doc__ = _signature(cls.__name__, positional, keyword)
    if match_args:
        _set(cls, "__match_args__", tuple(made.name for made in positional))
    return cls


class _Params:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash = init, repr, eq, order, unsafe_hash
        self.frozen, self.match_args, self.kw_only = frozen, match_args, kw_only
        self.slots, self.weakref_slot = slots, weakref_slot

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{k}={v!r}' for k, v in vars(self).items())})"


def _entry(made):
    return (made.name, made.default, made.default_factory, made._field_type is _INIT_VAR)


def _set(cls, name, value):
    if name not in cls.__dict__:
        setattr(cls, name, value)


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        if method.__name__ in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
        setattr(cls, method.__name__, method)


def _set_hash(cls, unsafe_hash, eq, frozen, has_own_hash, names):
    if unsafe_hash:
        if has_own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        setattr(cls, "__hash__", make_hash(cls, names))
    elif eq and not has_own_hash:
        setattr(cls, "__hash__", make_hash(cls, names) if frozen else None)


def _signature(name, positional, keyword):
    def shown(made):
        note = made.type
        text = made.name
        text += f": {note.__name__ if isinstance(note, type) else repr(note).replace('typing.', '')}"
        if made.default is not MISSING:
            text += f" = {made.default!r}"
        elif made.default_factory is not MISSING:
            text += f" = {_FACTORY!r}"
        return text

    parts = [shown(made) for made in positional]
    if keyword:
        parts += ["*", *(shown(made) for made in keyword)]
    return f"{name}({', '.join(parts)})"


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(made for made in found.values() if made._field_type is _FIELD)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _plain(obj, make):
    """A copy in which every dataclass is what `make` makes of its fields."""
    if _is_instance(obj):
        return make([(made.name, _plain(getattr(obj, made.name), make)) for made in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_plain(item, make) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_plain(item, make) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_plain(key, make), _plain(value, make)) for key, value in obj.items()]
        if hasattr(type(obj), "default_factory"):
            made = type(obj)(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return type(obj)(pairs)
    return deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for made in getattr(obj, _FIELDS).values():
        if made._field_type is _CLASS_VAR:
            continue
        if not made.init:
            if made.name in changes:
                raise ValueError(f"field {made.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if made.name not in changes:
            if made._field_type is _INIT_VAR and made.default is MISSING:
                raise ValueError(f"InitVar {made.name!r} must be specified with replace()")
            changes[made.name] = getattr(obj, made.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    namespace = dict(namespace or {})
    notes, seen = {}, set()
    for item in fields:
        if isinstance(item, str):
            name, note = item, "typing.Any"
        elif len(item) == 2:
            name, note = item
        elif len(item) == 3:
            name, note, namespace[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        notes[name] = note
    namespace["__annotations__"] = notes
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(namespace))
    cls.__module__ = module or "__main__"
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
