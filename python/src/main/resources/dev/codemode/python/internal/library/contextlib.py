"""Context managers, made and combined."""

from abc import ABC, abstractmethod
from functools import wraps
from _contextlib import redirect_out
from types import GenericAlias

__all__ = [
    "AbstractContextManager", "AbstractAsyncContextManager", "ContextDecorator", "AsyncContextDecorator",
    "AsyncExitStack", "ExitStack", "aclosing", "asynccontextmanager", "closing", "contextmanager", "nullcontext", "redirect_stdout", "redirect_stderr", "suppress",
    "_GeneratorContextManager",
]


class AbstractContextManager(ABC):
    """What can stand in a `with`."""

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return hasattr(C, "__enter__") and hasattr(C, "__exit__") or NotImplemented
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """What can stand in an `async with`."""

    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return hasattr(C, "__aenter__") and hasattr(C, "__aexit__") or NotImplemented
        return NotImplemented


class ContextDecorator:
    """Lets a context manager decorate functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _GeneratorContextManagerBase:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


class _GeneratorContextManager(_GeneratorContextManagerBase, ContextDecorator, AbstractContextManager):
    """A generator that yields once, seen as a context manager."""

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            # The error of the body is done with, unless it is this very one.
            return stop is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    """Makes a function that gives context managers of a generator function."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AsyncContextDecorator, AbstractAsyncContextManager):
    """An asynchronous generator that yields once, seen as a context manager."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    """Makes a function that gives asynchronous context managers of an asynchronous generator function."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class aclosing(AbstractAsyncContextManager):
    """Closes an asynchronous generator, or what has an `aclose()`, at the end of a block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class closing(AbstractContextManager):
    """Closes a thing at the end of a block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class _Redirect(AbstractContextManager):
    _stream = "stdout"

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(redirect_out(self._stream, self._new_target))
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        redirect_out(self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    """Sends what is printed to another stream."""


class redirect_stderr(_Redirect):
    """Sends what is written to stderr to another stream."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Ends a block quietly where it raises one of the exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class ExitStack(AbstractContextManager):
    """Any number of context managers, left in the reverse order."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        fresh = type(self)()
        fresh._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return fresh

    def push(self, exit):
        leave = getattr(type(exit), "__exit__", None)
        self._exit_callbacks.append(exit if leave is None else lambda *details: leave(exit, *details))
        return exit

    def enter_context(self, cm):
        cls = type(cm)
        enter, leave = getattr(cls, "__enter__", None), getattr(cls, "__exit__", None)
        if enter is None or leave is None:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol")
        result = enter(cm)
        self._exit_callbacks.append(lambda *details: leave(cm, *details))
        return result

    def callback(self, callback, /, *args, **kwds):
        self._exit_callbacks.append(lambda *details: callback(*args, **kwds) and False)
        return callback

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        received = exc_details[0] is not None
        pending, swallowed, raised = exc_details, False, False
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()
            try:
                if leave(*pending):
                    swallowed, raised = True, False
                    pending = (None, None, None)
            except BaseException as error:
                if error.__context__ is None and pending[1] is not None and pending[1] is not error:
                    error.__context__ = pending[1]
                raised = True
                pending = (type(error), error, None)
        if raised:
            raise pending[1]
        return received and swallowed

    def close(self):
        self.__exit__(None, None, None)


class _Awaited:
    """What an `AsyncExitStack` awaits when it calls it."""

    def __init__(self, leave):
        self.leave = leave


class AsyncExitStack(ExitStack, AbstractAsyncContextManager):
    """Any number of context managers of both kinds, left in the reverse order."""

    __enter__ = __exit__ = None

    def _push_awaited(self, leave):
        self._exit_callbacks.append(_Awaited(leave))

    async def enter_async_context(self, cm):
        cls = type(cm)
        enter, leave = getattr(cls, "__aenter__", None), getattr(cls, "__aexit__", None)
        if enter is None or leave is None:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol"
            )
        result = await enter(cm)
        self._push_awaited(lambda *details: leave(cm, *details))
        return result

    def push_async_exit(self, exit):
        leave = getattr(type(exit), "__aexit__", None)
        self._push_awaited(exit if leave is None else lambda *details: leave(exit, *details))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(*details):
            await callback(*args, **kwds)

        self._push_awaited(leave)
        return callback

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        received = exc_details[0] is not None
        pending, swallowed, raised = exc_details, False, False
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()
            try:
                if isinstance(leave, _Awaited):
                    done = await leave.leave(*pending)
                else:
                    done = leave(*pending)
                if done:
                    swallowed, raised = True, False
                    pending = (None, None, None)
            except BaseException as error:
                if error.__context__ is None and pending[1] is not None and pending[1] is not error:
                    error.__context__ = pending[1]
                raised = True
                pending = (type(error), error, None)
        if raised:
            raise pending[1]
        return received and swallowed

    async def aclose(self):
        await self.__aexit__(None, None, None)

    close = None
