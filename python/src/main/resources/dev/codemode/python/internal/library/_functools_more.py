"""What of `functools` is best said in Python."""

from types import GenericAlias

from _functools import partial, subclasses, update_wrapper

__all__ = ["partialmethod", "singledispatch", "singledispatchmethod", "_c3_mro", "_compose_mro", "_find_impl",
           "_c3_merge"]


class partialmethod:
    """A method with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("{!r} is not callable or a descriptor".format(func))
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        args = ", ".join(map(repr, self.args))
        keywords = ", ".join(f"{k}={v!r}" for k, v in self.keywords.items())
        return f"functools.partialmethod({self.func!r}, {args}, {keywords})"

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)

    def __get__(self, obj, cls=None):
        if hasattr(self.func, "__func__") and not callable(self.func) or isinstance(self.func, (classmethod, staticmethod)):
            inner = self.func.__func__
            if isinstance(self.func, classmethod):
                return partial(inner, type(obj) if cls is None else cls, *self.args, **self.keywords)
            return partial(inner, *self.args, **self.keywords)
        if obj is None:
            def unbound(self_, /, *args, **keywords):
                return self.func(self_, *self.args, *args, **{**self.keywords, **keywords})
            return unbound
        return partial(self.func, obj, *self.args, **self.keywords)


def _c3_merge(sequences):
    """One order that keeps the order of each of several."""
    result = []
    while True:
        sequences = [sequence for sequence in sequences if sequence]
        if not sequences:
            return result
        for sequence in sequences:
            candidate = sequence[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        sequences = [sequence[1:] if sequence[0] is candidate else sequence for sequence in sequences]


def _c3_mro(cls, abcs=None):
    """The order of a class, with abstract classes put in where they first apply."""
    boundary = 0
    for at in range(len(cls.__bases__) - 1, -1, -1):
        if hasattr(cls.__bases__[at], "__abstractmethods__"):
            boundary = at + 1
            break
    abcs = list(abcs) if abcs else []
    explicit, others = list(cls.__bases__[:boundary]), list(cls.__bases__[boundary:])
    abstract = [base for base in abcs
                if issubclass(cls, base) and not any(issubclass(b, base) for b in cls.__bases__)]
    for base in abstract:
        abcs.remove(base)
    orders = [_c3_mro(base, abcs=abcs) for base in [*explicit, *abstract, *others]]
    return _c3_merge([[cls], *orders, explicit, abstract, others])


def _compose_mro(cls, types):
    """The order of a class, with what was registered among the types it stands in for."""
    own = set(cls.__mro__)

    def related(typ):
        return (typ not in own and hasattr(typ, "__mro__") and not _is_alias(typ) and issubclass(cls, typ))

    types = [typ for typ in types if related(typ)]
    types = [typ for typ in types
             if not any(typ is not other and typ in other.__mro__ for other in types)]
    names = set(types)
    mro = []
    for typ in types:
        found = []
        for sub in subclasses(typ):
            if sub not in own and issubclass(cls, sub):
                found.append([s for s in sub.__mro__ if s in names])
        if not found:
            mro.append(typ)
            continue
        found.sort(key=len, reverse=True)
        for sub in found:
            for one in sub:
                if one not in mro:
                    mro.append(one)
    return _c3_mro(cls, abcs=mro)


def _is_alias(typ):
    return not isinstance(typ, type)


def _find_impl(cls, registry):
    """The best implementation for a class; two that are equally good are an error."""
    mro = _compose_mro(cls, registry.keys())
    match = None
    for typ in mro:
        if match is not None:
            if (typ in registry and typ not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, typ)):
                raise RuntimeError("Ambiguous dispatch: {} or {}".format(match, typ))
            break
        if typ in registry:
            match = typ
    return registry.get(match)


def _union_members(cls):
    members = getattr(cls, "__args__", None)
    name = type(cls).__name__
    return members if members and name in ("UnionType", "_UnionGenericAlias", "_Union") else None


def _is_dispatchable(cls):
    if isinstance(cls, type):
        return True
    members = _union_members(cls)
    return members is not None and all(isinstance(member, type) for member in members)


def singledispatch(func):
    """A function that chooses an implementation by the type of its first argument."""
    registry = {}
    cache = {}
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        impl = registry.get(cls)
        if impl is None:
            impl = _find_impl(cls, registry)
        return impl

    def register(cls, func=None):
        if _is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            notes = getattr(cls, "__annotations__", {})
            if not notes:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain"
                    f" `@register` on an annotated function.")
            func = cls
            argname, cls = next(iter(notes.items()))
            if not _is_dispatchable(cls):
                if _union_members(cls):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for member in _union_members(cls) or (cls,):
            registry[member] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A method that chooses an implementation by the type of its first argument after `self`."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__") and not isinstance(func, (classmethod, staticmethod)):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        if method is None and isinstance(cls, (classmethod, staticmethod)):
            inner = cls.__func__
            notes = getattr(inner, "__annotations__", {})
            named = [note for name, note in notes.items() if name != "return"]
            if named:
                return self.dispatcher.register(named[0], func=cls)
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args:
                name = getattr(self.func, "__name__", "singledispatchmethod method")
                raise TypeError(f"{name} requires at least 1 positional argument")
            chosen = self.dispatcher.dispatch(args[0].__class__)
            return _bound(chosen, obj, cls)(*args, **kwargs)

        _method.register = self.register
        update_wrapper(_method, _inner(self.func))
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


def _inner(func):
    while isinstance(func, (classmethod, staticmethod)):
        func = func.__func__
    return func


def _bound(func, obj, cls):
    if isinstance(func, staticmethod):
        return func.__func__
    if isinstance(func, classmethod):
        return partial(func.__func__, cls)
    if hasattr(type(func), "__get__"):
        return func.__get__(obj, cls)
    if obj is None:
        return func
    return partial(func, obj)
