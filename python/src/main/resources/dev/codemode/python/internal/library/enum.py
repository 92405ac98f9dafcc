"""Enumerations: named constants that know their names and values."""

_class_property = property

from _enum import property, is_descriptor as _is_descriptor
from types import MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "_EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
    "auto", "unique", "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "show_flag_values",
    "pickle_by_global_name", "pickle_by_enum_name",
    "_is_descriptor", "_is_dunder", "_is_sunder", "_is_private", "_is_single_bit", "_iter_bits_lsb", "_high_bit",
    "_auto_null",
]

_nothing = object()
_auto_null = _nothing
Enum = Flag = ReprEnum = STRICT = CONFORM = EJECT = KEEP = None

_HOOKS = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
    "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_",
}


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    start = f"_{cls_name}__"
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")


def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


def _high_bit(value):
    return value.bit_length() - 1


def _iter_bits_lsb(number):
    if isinstance(number, Enum):
        number = number.value
    if number < 0:
        raise ValueError("%r is not a positive integer" % number)
    while number:
        lowest = number & -number
        yield lowest
        number ^= lowest


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def _bits(number, width):
    """The bits of a number, with a sign digit in front."""
    if number < 0:
        return "0b1 " + format(number + (1 << width), f"0{width}b")
    return "0b0 " + format(number, f"0{width}b")


def _names(text):
    return text.replace(",", " ").split() if isinstance(text, str) else list(text)


class nonmember:
    """Keeps what it is given from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would not become one."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=_nothing):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class EnumDict(dict):
    """What the body of an enumeration fills: tells members from the rest, in order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            self._take_hook(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = self._take_member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _take_hook(self, key, value):
        if key not in _HOOKS:
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._ignore = _names(value)
            already = set(self._ignore) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))

    def _take_member(self, key, value):
        before = len(self._last_values)
        if isinstance(value, auto):
            value = self._chosen(key, value)
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            parts = [self._chosen(key, part) if isinstance(part, auto) else part for part in value]
            value = tuple(parts) if type(value) is tuple else type(value)(*parts)
        self._member_names[key] = None
        if len(self._last_values) == before:
            self._last_values.append(value)
        return value

    def _chosen(self, key, value):
        if value.value is _nothing:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    def update(self, members=(), **more):
        pairs = members.items() if hasattr(members, "keys") else members
        for name, value in [*pairs, *more.items()]:
            self[name] = value


_EnumDict = EnumDict


class _Member:
    """Stands for a member in the namespace of a class until the class is there."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        made = _make_member(cls, name, self.value)
        known = _find_member(cls, made._value_)
        if known is None:
            made._sort_order_ = len(cls._member_names_)
            known = made
            if Flag is None or not issubclass(cls, Flag) or _is_flag_bit(made._value_):
                cls._member_names_.append(name)
        if Flag is not None and issubclass(cls, Flag) and isinstance(made._value_, int):
            cls_set = type.__setattr__
            if made._value_ >= 0:
                cls_set(cls, "_flag_mask_", cls._flag_mask_ | made._value_)
                if _is_single_bit(made._value_):
                    cls_set(cls, "_singles_mask_", cls._singles_mask_ | made._value_)
            cls_set(cls, "_all_bits_", (1 << cls._flag_mask_.bit_length()) - 1)
        _publish(cls, name, known)
        cls._member_map_[name] = known
        try:
            cls._value2member_map_.setdefault(made._value_, known)
        except TypeError:
            cls._unhashable_values_.append(made._value_)


def _is_flag_bit(value):
    return isinstance(value, int) and _is_single_bit(value)


def _make_member(cls, name, value):
    args = value if isinstance(value, tuple) else (value,)
    if cls._member_type_ is tuple:
        args = (args,)
    made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
    if not hasattr(made, "_value_"):
        if cls._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = cls._member_type_(*args)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create it") from error
    made._name_ = name
    made.__objclass__ = cls
    made.__init__(*args)
    return made


def _find_member(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known
    return None


def _publish(cls, name, made):
    """Makes a member an attribute of its class, beside a property of the same name."""
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if isinstance(found, property):
            made = found.with_member(made)
            break
    type.__setattr__(cls, name, made)


class EnumType(type):
    """The type of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _refuse_extension(cls, bases)
        names = EnumDict(cls)
        first = _mixins(cls, bases)[1]
        if first is not None:
            names["_generate_next_value_"] = getattr(first, "_generate_next_value_", None)
            names._generate_next_value = names["_generate_next_value_"]
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        ignored = [*_names(classdict.get("_ignore_", ())), "_ignore_"]
        wrong = {"mro", ""} & set(classdict._member_names)
        if wrong:
            raise ValueError("invalid enum member name(s) %s" % ",".join(map(repr, wrong)))
        data_type, first = _mixins(cls, bases)
        namespace = {
            name: _Member(value) if name in classdict._member_names else value
            for name, value in classdict.items()
            if name not in ignored and name != "_order_"
        }
        maker = classdict.get("__new__")
        own_maker = first is not None and maker is not None
        maker, use_args = _maker(maker, data_type, first)
        generate = classdict.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        namespace.update(
            _new_member_=maker, _use_args_=use_args, _member_names_=[], _member_map_={},
            _value2member_map_={}, _unhashable_values_=[], _member_type_=data_type,
            _value_repr_=_value_repr(bases), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None,
            _boundary_=boundary or getattr(first, "_boundary_", None),
        )
        if own_maker:
            namespace["__new_member__"] = maker
            del namespace["__new__"]
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if first is not None:
            _adopt_texts(made, classdict, bases, data_type, first)
            if own_maker or "__new__" in namespace or data_type is not object:
                type.__setattr__(made, "__new__", Enum.__new__)
        _check_order(made, classdict.get("_order_"))
        if Flag is not None and issubclass(made, Flag):
            _sort_flags(made)
        return made

    def __call__(cls, value=_nothing, names=_nothing, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _nothing:
                value = (value, names, *values)
            if value is _nothing:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            return _lookup(cls, value)
        if names is _nothing and type is None:
            if cls is Enum or issubclass(cls, Enum):
                return _lookup(cls, value)
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return _create(cls, value, () if names is _nothing else names, module, qualname, type, start, boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    __members__ = _class_property(lambda cls: MappingProxyType(cls._member_map_))

    def __repr__(cls):
        return ("<flag %r>" if Flag is not None and issubclass(cls, Flag) else "<enum %r>") % cls.__name__

    def __dir__(cls):
        common = ["__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__",
                  "__module__", "__name__", "__qualname__"]
        return sorted({*common, *cls._member_names_})

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        return _mixins(class_name, bases)


EnumMeta = EnumType


def _refuse_extension(name, bases):
    for base in bases:
        for ancestor in getattr(base, "__mro__", ()):
            if isinstance(ancestor, EnumType) and ancestor._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (name, ancestor))


def _mixins(name, bases):
    """The type of the values, and the nearest enumeration above."""
    if not bases:
        return object, Enum
    first = bases[-1]
    if not isinstance(first, EnumType):
        raise TypeError(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    _refuse_extension(name, bases)
    found = []
    for base in bases:
        candidate = None
        for ancestor in base.__mro__:
            if ancestor is object:
                continue
            if isinstance(ancestor, EnumType):
                if ancestor._member_type_ is not object:
                    _add_new(found, ancestor._member_type_)
                    break
            elif "__new__" in ancestor.__dict__ or "__dataclass_fields__" in ancestor.__dict__:
                _add_new(found, candidate or ancestor)
                break
            else:
                candidate = candidate or ancestor
    if len(found) > 1:
        raise TypeError("too many data types for %r: %r" % (name, set(found)))
    return (found[0] if found else object), first


def _add_new(found, item):
    if item not in found:
        found.append(item)


def _maker(own, data_type, first):
    """What makes members, and whether it is given the values."""
    maker = own
    if maker is None and first is not None:
        for attribute in ("__new_member__", "__new__"):
            for place in (data_type, first):
                inherited = getattr(place, attribute, None)
                if inherited is not None and inherited is not object.__new__ and inherited is not Enum.__new__:
                    maker = maker or inherited
    if isinstance(maker, staticmethod):
        maker = maker.__func__
    if maker is None or maker is object.__new__:
        return object.__new__, False
    return maker, first is not None


def _value_repr(bases):
    for base in bases:
        for ancestor in base.__mro__:
            if ancestor is object:
                continue
            if isinstance(ancestor, EnumType):
                return ancestor._value_repr_
            if "__repr__" in ancestor.__dict__:
                return ancestor.__dict__["__repr__"]
    return None


def _adopt_texts(made, classdict, bases, data_type, first):
    """An enumeration's own texts go before those of the type of its values."""
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in classdict:
            continue
        found = getattr(made, name, None)
        if found is getattr(data_type, name, None) or found is getattr(object, name, None):
            wanted = getattr(first, name, None)
            if wanted is not None:
                type.__setattr__(made, name, wanted)
    if Flag is not None and issubclass(made, Flag):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in classdict:
                type.__setattr__(made, name, getattr(Flag, name))
    if ReprEnum is not None and ReprEnum in bases:
        if "__format__" not in classdict:
            type.__setattr__(made, "__format__", data_type.__format__)
        if "__str__" not in classdict:
            plain = str.__str__ if issubclass(data_type, str) else data_type.__repr__
            type.__setattr__(made, "__str__", lambda self: plain(self))


def _check_order(made, order):
    if order is None:
        return
    names = made._member_names_
    order = [name for name in _names(order) if name not in made._member_map_ or name in names]
    if order != names:
        raise TypeError("member order does not match _order_:\n  %r\n  %r" % (names, order))


def _sort_flags(made):
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)


def _lookup(cls, value):
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known
    failed = None
    try:
        found = cls._missing_(value)
    except Exception as error:
        failed = error
        found = None
    if isinstance(found, cls):
        return found
    if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(found, int):
        return found
    wrong = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    if found is None and failed is None:
        raise wrong
    if failed is None:
        failed = TypeError("error in %s._missing_: returned %r instead of None or a valid member"
                           % (cls.__name__, found))
    if not isinstance(failed, ValueError):
        failed.__context__ = wrong
    raise failed


def _create(cls, name, names, module, qualname, data_type, start, boundary):
    """Makes an enumeration from names alone."""
    metacls = type(cls)
    bases = (cls,) if data_type is None else (data_type, cls)
    namespace = metacls.__prepare__(name, bases)
    if isinstance(names, str):
        names = _names(names)
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        generate = _mixins(name, bases)[1]._generate_next_value_
        texts, names, values = names, [], []
        for count, text in enumerate(texts):
            value = generate(text, start, count, values[:])
            values.append(value)
            names.append((text, value))
    if names is None:
        names = ()
    for item in names:
        text, value = (item, names[item]) if isinstance(item, str) else item
        namespace[text] = value
    namespace["__module__"] = module or "__main__"
    namespace["__qualname__"] = qualname or name
    return metacls.__new__(metacls, name, bases, namespace, boundary=boundary)


class Enum(metaclass=EnumType):
    """Names for constants."""

    name = property(attribute="_name_")
    value = property(attribute="_value_")

    def __new__(cls, value):
        return _lookup(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start
        try:
            return last + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (last,)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return "<%s.%s: %s>" % (type(self).__name__, self._name_, show(self._value_))

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        own = [name for cls in type(self).__mro__ for name in cls.__dict__
               if name[0] != "_" and name not in type(self)._member_map_]
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value", *own})

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)


class ReprEnum(Enum):
    """Changes the repr alone; text and formatting are those of the value."""


class IntEnum(int, ReprEnum):
    """Members are ints too."""


class StrEnum(str, ReprEnum):
    """Members are strs too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that have no name."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members that combine by the bit operators."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 1 << (_high_bit(last) + 1)
        except Exception:
            raise TypeError("invalid flag value %r" % (last,)) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            named = cls._value2member_map_.get(bit)
            if named is not None:
                yield named

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, every = cls._flag_mask_, cls._all_bits_
        negative = None
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                                 % (cls, value, _bits(value, width), _bits(mask, width)))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(every + 1, 1 << value.bit_length())
        if value < 0:
            negative = value
            value += every + 1
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._combine(value)
            cls._value2member_map_[value] = known
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @classmethod
    def _combine(cls, value):
        """A member for several bits at once."""
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        made.__objclass__ = cls
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        covered = 0
        for part in parts:
            covered |= part._value_
        if value & ~cls._singles_mask_:
            for part in cls._member_map_.values():
                if part not in parts and part._value_ and part._value_ & value == part._value_:
                    parts.append(part)
                    covered |= part._value_
        rest = value ^ covered
        if rest and covered and cls._boundary_ is STRICT:
            raise ValueError("%r: no members with value %r" % (cls, rest))
        made._name_ = "|".join(part._name_ for part in parts) if covered else None
        if covered and rest:
            made._name_ += "|%s" % cls._numeric_repr_(rest)
        return made

    def _bits_of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        data_type = type(self)._member_type_
        if data_type is not object and isinstance(other, data_type):
            return other
        return None

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, type(self).__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from type(self)._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (type(self).__name__, show(self._value_))
        return "<%s.%s: %s>" % (type(self).__name__, self._name_, show(self._value_))

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (type(self).__name__, self._value_)
        return "%s.%s" % (type(self).__name__, self._name_)

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ is EJECT or cls._boundary_ is KEEP:
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members are ints too, and combine with ints."""


def unique(enumeration):
    """Refuses two names for one value."""
    doubles = [f"{alias} -> {found.name}" for alias, found in enumeration.__members__.items() if alias != found.name]
    if doubles:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(doubles)))
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can look at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    @staticmethod
    def _unique(enumeration):
        doubles = [f"{alias} -> {found.name}" for alias, found in enumeration.__members__.items()
                   if alias != found.name]
        if doubles:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join(doubles)))

    @staticmethod
    def _continuous(enumeration):
        values = {found.value for found in enumeration}
        if len(values) < 2:
            return
        if issubclass(enumeration, Flag):
            kind = "flag"
            wanted = [1 << bit for bit in range(_high_bit(min(values)) + 1, _high_bit(max(values)))]
        elif issubclass(enumeration, Enum):
            kind = "enum"
            wanted = range(min(values) + 1, max(values))
        missing = [value for value in wanted if value not in values]
        if missing:
            raise ValueError(("invalid %s %r: missing values %s"
                              % (kind, enumeration.__name__, ", ".join(map(str, missing))))[:256])

    @staticmethod
    def _named(enumeration):
        values = [found.value for found in enumeration]
        lacking, wrong = 0, []
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
            if missed:
                wrong.append(name)
                for bit in missed:
                    lacking |= bit
        if wrong:
            what = ("alias %s is missing" % wrong[0] if len(wrong) == 1 else "aliases %s and %s are missing"
                    % (", ".join(wrong[:-1]), wrong[-1]))
            value = ("value 0x%x" % lacking if _is_single_bit(lacking) else "combined values of 0x%x" % lacking)
            raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                             % (enumeration.__name__, what, value))


def global_enum_repr(self):
    return "%s.%s" % (type(self).__module__, self._name_)


global_flag_repr = global_enum_repr


def global_str(self):
    return self._name_ if self._name_ is not None else "%s(%r)" % (type(self).__name__, self._value_)


def global_enum(cls, update_str=False):
    cls.__repr__ = global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (type(self), self._name_)
