# What an exception group is made of, and how it is taken apart.
group = ExceptionGroup("orders", [ValueError("a"), ExceptionGroup("stock", [KeyError("k"), TypeError("t")])])
assert str(group) == "orders (2 sub-exceptions)"
assert repr(group.exceptions[1]) == "ExceptionGroup('stock', [KeyError('k'), TypeError('t')])"
assert group.message == "orders" and len(group.exceptions) == 2
assert str(ExceptionGroup("one", [OSError()])) == "one (1 sub-exception)"
assert type(BaseExceptionGroup("b", [ValueError()])) is ExceptionGroup
assert type(BaseExceptionGroup("b", [KeyboardInterrupt()])) is BaseExceptionGroup
assert issubclass(ExceptionGroup, Exception) and not issubclass(BaseExceptionGroup, Exception)

matching, rest = group.split(KeyError)
assert repr(matching) == "ExceptionGroup('orders', [ExceptionGroup('stock', [KeyError('k')])])"
assert repr(rest) == "ExceptionGroup('orders', [ValueError('a'), ExceptionGroup('stock', [TypeError('t')])])"
assert group.split(OSError)[0] is None and repr(group.split(OSError)[1]) == repr(group)
assert group.split(Exception) == (group, None)
assert repr(group.subgroup((ValueError, TypeError)).exceptions[0]) == "ValueError('a')"
assert group.subgroup(lambda e: isinstance(e, OSError)) is None
assert group.subgroup(lambda e: e is group) is group


class Failed(ExceptionGroup):
    def __new__(cls, message, errors, code):
        made = super().__new__(cls, message, errors)
        made.code = code
        return made

    def __init__(self, message, errors, code):
        pass

    def derive(self, errors):
        return Failed(self.message, errors, self.code)


failed = Failed("batch", [ValueError(1), KeyError(2)], 42)
failed.add_note("seen")
part = failed.subgroup(KeyError)
assert type(part) is Failed and part.code == 42 and part.__notes__ == ["seen"]
assert part.__notes__ is not failed.__notes__


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


assert [type(e).__name__ for e in leaves(group)] == ["ValueError", "KeyError", "TypeError"]

ExceptionGroup("a")  # raises TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
ExceptionGroup("a", [])  # raises ValueError: second argument (exceptions) must be a non-empty sequence
ExceptionGroup(1, [ValueError()])  # raises TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
ExceptionGroup("a", ValueError())  # raises TypeError: second argument (exceptions) must be a sequence
ExceptionGroup("a", {ValueError()})  # raises TypeError: second argument (exceptions) must be a sequence
ExceptionGroup("a", [ValueError(), 1])  # raises ValueError: Item 1 of second argument (exceptions) is not an exception
ExceptionGroup("a", [ValueError])  # raises ValueError: Item 0 of second argument (exceptions) is not an exception
ExceptionGroup("a", [KeyboardInterrupt()])  # raises TypeError: Cannot nest BaseExceptions in an ExceptionGroup
group.message = "other"  # raises AttributeError: readonly attribute
group.split(1)  # raises TypeError: expected a function, exception type or tuple of exception types
group.split()  # raises TypeError: split expected 1 argument, got 0
group.split((ValueError, 1))  # raises TypeError: expected a function, exception type or tuple of exception types
raise group  # raises ExceptionGroup: orders (2 sub-exceptions)
