# What a generator says of itself, and what throw() and close() make of it.
def numbers():
    yield 1
    yield 2
    return "end"


g = numbers()
assert (g.gi_running, g.gi_suspended, g.gi_yieldfrom) == (False, False, None)
next(g)
assert (g.gi_running, g.gi_suspended) == (False, True)
assert (g.__name__, g.__qualname__) == ("numbers", "numbers")
g.__name__, g.__qualname__ = "other", "quite.other"
assert (g.__name__, g.__qualname__) == ("other", "quite.other")
assert repr(g).startswith("<generator object quite.other at ")


def outer():
    return (yield from numbers())


g = outer()
next(g)
assert g.gi_yieldfrom.__name__ == "numbers"


def looks_at_itself():
    assert me.gi_running
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = looks_at_itself()
assert next(me) == "generator already executing"


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


stubborn_one = stubborn()
next(stubborn_one)


def failing_at_close():
    try:
        yield 1
    finally:
        raise KeyError("at close")


failing = failing_at_close()
next(failing)
assert failing_at_close().close() is None


def thrown_into_handler():
    try:
        raise KeyError("first")
    except KeyError:
        yield 1


g = thrown_into_handler()
next(g)
try:
    g.throw(ValueError("second"))
except ValueError as e:
    assert repr(e.__context__) == "KeyError('first')"


def delegates_in_handler():
    try:
        raise KeyError("first")
    except KeyError:
        yield from numbers()


g = delegates_in_handler()
next(g)
try:
    g.throw(ValueError("second"))
except ValueError as e:
    assert repr(e.__context__) == "KeyError('first')"

g = numbers()
next(g)
try:
    raise KeyError("of the caller")
except KeyError:
    try:
        g.throw(ValueError("thrown"))
    except ValueError as e:
        assert e.__context__ is None


class Counter:
    calls = []

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("result of next")

    def throw(self, error):
        self.calls.append(error)
        raise StopIteration("result of throw")


def uses(it):
    result = yield from it
    yield result


assert list(uses(Counter())) == ["result of next"]


def ends_with_stop():
    yield 1
    raise StopIteration("inside")


g = ends_with_stop()
next(g)
try:
    next(g)
except RuntimeError as e:
    assert repr(e.__cause__) == repr(e.__context__) == "StopIteration('inside')"


def one():
    g = numbers()
    next(g)
    return g


# A chain of contexts never leads back to where it started.
a, b, c = ValueError("a"), KeyError("b"), TypeError("c")
try:
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise c
except TypeError:
    try:
        raise a
    except ValueError:
        pass
assert a.__context__ is c and c.__context__ is b and b.__context__ is None

numbers().send(1)  # raises TypeError: can't send non-None value to a just-started generator
stubborn_one.close()  # raises RuntimeError: generator ignored GeneratorExit
failing.close()  # raises KeyError: 'at close'
next(g)  # raises StopIteration
one().throw(ValueError, "x")  # raises ValueError: x
one().throw(ValueError, ("x", "y"))  # raises ValueError: ('x', 'y')
one().throw(ValueError("x"), "y")  # raises TypeError: instance exception may not have a separate value
one().throw(ValueError, "x", 5)  # raises TypeError: throw() third argument must be a traceback object
one().throw(5)  # raises TypeError: exceptions must be classes or instances deriving from BaseException, not int
one().throw(int)  # raises TypeError: exceptions must be classes or instances deriving from BaseException, not type
one().throw(Exception, KeyError("own"))  # raises KeyError: 'own'
one().__name__ = 5  # raises TypeError: __name__ must be set to a string object
one().gi_running = True  # raises AttributeError: attribute 'gi_running' of 'generator' objects is not writable
one().other = 1  # raises AttributeError: 'generator' object has no attribute 'other'
