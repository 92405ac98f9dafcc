"""Tasks that take turns: each goes on while the others wait for tools or for time to pass.

Time spent in sleep costs nothing: where all tasks sleep, the clock of the loop moves on by itself.
"""

from heapq import heappop, heappush

from _asyncio import is_call, start, wait_for_calls

__all__ = [
    "ALL_COMPLETED", "Barrier", "BoundedSemaphore", "BrokenBarrierError", "CancelledError", "Condition", "Event", "FIRST_COMPLETED",
    "FIRST_EXCEPTION", "Future", "InvalidStateError", "LifoQueue", "Lock",
    "PriorityQueue", "Queue", "QueueEmpty", "QueueFull",
    "Runner", "Semaphore", "Task", "TaskGroup", "Timeout", "TimeoutError", "all_tasks", "as_completed", "create_task",
    "current_task", "ensure_future", "gather", "get_event_loop", "get_running_loop", "iscoroutine",
    "iscoroutinefunction", "isfuture", "run", "shield", "sleep", "timeout", "timeout_at", "to_thread", "wait", "wait_for",
]

ALL_COMPLETED = "ALL_COMPLETED"
FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"

TimeoutError = TimeoutError


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class _Loop:
    def __init__(self):
        self.ready = []
        self.timers = []
        self.calls = []
        self.skipped = 0.0
        self.waited = 0.0
        self.current = None
        self.tasks = []

    def time(self):
        return self.skipped + self.waited

    def call_soon(self, function, *args):
        self.ready.append((function, args))

    def call_at(self, when, function, *args):
        timer = [when, len(self.timers), function, args]
        at = len(self.timers)
        while at > 0 and self.timers[at - 1][0] > when:
            at -= 1
        self.timers.insert(at, timer)
        return timer

    def call_later(self, delay, function, *args):
        return self.call_at(self.time() + delay, function, *args)

    def forget(self, timer):
        for at, known in enumerate(self.timers):
            if known is timer:
                del self.timers[at]
                return

    def create_task(self, coro, *, name=None):
        return Task(coro, name=name)

    def create_future(self):
        return Future()

    def is_running(self):
        return True

    def run_until(self, task):
        while not task.done():
            if self.ready:
                batch, self.ready = self.ready, []
                for function, args in batch:
                    function(*args)
            elif self.calls:
                self._wait_for_calls()
            elif self.timers:
                self.skipped += max(0.0, self.timers[0][0] - self.time())
                self._fire()
            else:
                raise RuntimeError("the tasks wait for one another and none can go on")

    def _wait_for_calls(self):
        patience = self.timers[0][0] - self.time() if self.timers else -1.0
        self.waited += wait_for_calls([call for call, _ in self.calls], patience)
        waiting, self.calls = self.calls, []
        for call, task in waiting:
            if call.done():
                self.call_soon(task._step)
            else:
                self.calls.append((call, task))
        self._fire()

    def _fire(self):
        now = self.time()
        while self.timers and self.timers[0][0] <= now:
            timer = self.timers.pop(0)
            self.call_soon(timer[2], *timer[3])


_loop = None


def get_running_loop():
    if _loop is None:
        raise RuntimeError("no running event loop")
    return _loop


get_event_loop = get_running_loop


class Future:
    def __init__(self):
        self._done = False
        self._result = None
        self._error = None
        self._callbacks = []

    def done(self):
        return self._done

    def cancelled(self):
        return isinstance(self._error, CancelledError)

    def result(self):
        if not self._done:
            raise InvalidStateError("Result is not set.")
        if self._error is not None:
            raise self._error
        return self._result

    def exception(self):
        if not self._done:
            raise InvalidStateError("Exception is not set.")
        if self.cancelled():
            raise self._error
        return self._error

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception() if isinstance(exception, type) else exception)

    def _finish(self, result, error):
        if self._done:
            raise InvalidStateError("invalid state")
        self._done = True
        self._result = result
        self._error = error
        for callback in self._callbacks:
            get_running_loop().call_soon(callback, self)
        self._callbacks = []

    def cancel(self, msg=None):
        if self._done:
            return False
        self._finish(None, CancelledError() if msg is None else CancelledError(msg))
        return True

    def add_done_callback(self, callback, *, context=None):
        if self._done:
            get_running_loop().call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [known for known in self._callbacks if known != callback]
        return before - len(self._callbacks)

    def __await__(self):
        if not self._done:
            yield self
        return self.result()

    __iter__ = None


_names = 0


class Task(Future):
    def __init__(self, coro, *, name=None):
        global _names
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        super().__init__()
        _names += 1
        self._coro = coro
        self._name = f"Task-{_names}" if name is None else str(name)
        self._waits_for = None
        self._cancel = None
        loop = get_running_loop()
        loop.tasks.append(self)
        loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self._done:
            return False
        self._cancel = CancelledError() if msg is None else CancelledError(msg)
        waits_for = self._waits_for
        if isinstance(waits_for, Future):
            self._waits_for = None
            waits_for.remove_done_callback(self._wake)
            if isinstance(waits_for, (Task, _Gathering)):
                waits_for.cancel()
            get_running_loop().call_soon(self._step)
        elif waits_for is not None:
            self._waits_for = None
            loop = get_running_loop()
            loop.calls = [pair for pair in loop.calls if pair[1] is not self]
            loop.call_soon(self._step)
        return True

    def _wake(self, future):
        if self._waits_for is future:
            self._step()

    def _step(self):
        if self._done:
            return
        loop = get_running_loop()
        before, loop.current = loop.current, self
        self._waits_for = None
        cancel, self._cancel = self._cancel, None
        try:
            waits_for = self._coro.send(None) if cancel is None else self._coro.throw(cancel)
        except StopIteration as stop:
            self._end(loop, stop.value, None)
        except BaseException as error:
            self._end(loop, None, error)
        else:
            self._wait(loop, waits_for)
        finally:
            loop.current = before

    def _end(self, loop, result, error):
        loop.tasks = [task for task in loop.tasks if task is not self]
        self._finish(result, error)

    def _wait(self, loop, waits_for):
        if self._cancel is not None or waits_for is None:
            loop.call_soon(self._step)
            return
        self._waits_for = waits_for
        if is_call(waits_for):
            loop.calls.append((waits_for, self))
        elif isinstance(waits_for, Future):
            waits_for.add_done_callback(self._wake)
        else:
            raise RuntimeError(f"Task got bad yield: {waits_for!r}")


def isfuture(obj):
    return isinstance(obj, Future)


def iscoroutine(obj):
    return type(obj).__name__ == "coroutine"


def iscoroutinefunction(func):
    return getattr(func, "__code_async__", False) is True


def current_task(loop=None):
    return get_running_loop().current


def all_tasks(loop=None):
    return set(get_running_loop().tasks)


def run(main, *, debug=None, loop_factory=None):
    global _loop
    if _loop is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    _loop = _Loop()
    try:
        task = Task(main)
        _loop.run_until(task)
        for left in list(_loop.tasks):
            left.cancel()
        for left in list(_loop.tasks):
            _loop.run_until(left)
        return task.result()
    finally:
        _loop = None


async def _await(awaitable):
    return await awaitable


def ensure_future(obj, *, loop=None):
    if isinstance(obj, Future):
        return obj
    if iscoroutine(obj):
        return Task(obj)
    if hasattr(type(obj), "__await__"):
        return Task(_await(obj))
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


def create_task(coro, *, name=None, context=None):
    if is_call(coro):
        coro = _await(coro)
    return Task(coro, name=name)


async def to_thread(func, /, *args, **kwargs):
    call = start(func, *args, **kwargs)
    return await call if is_call(call) else call


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    future = Future()
    loop = get_running_loop()
    timer = loop.call_later(delay, _set, future)
    try:
        await future
    finally:
        loop.forget(timer)
    return result


class _Turn:
    def __await__(self):
        yield None


def _set(future):
    if not future.done():
        future.set_result(None)


class _Gathering(Future):
    def __init__(self, children):
        super().__init__()
        self.children = children

    def cancel(self, msg=None):
        some = False
        for child in self.children:
            some = child.cancel(msg) or some
        return some


def _finished(value):
    future = Future()
    future._done = True
    future._result = value
    return future


def gather(*coros_or_futures, return_exceptions=False):
    children = [ensure_future(one) for one in coros_or_futures]
    outer = _Gathering(children)
    if not children:
        outer.set_result([])
        return outer

    def check(child):
        if outer.done():
            return
        if not return_exceptions and child._error is not None:
            outer._finish(None, child._error)
        elif all(one.done() for one in children):
            outer.set_result(
                [one._result if one._error is None else one._error for one in children]
            )

    for child in children:
        child.add_done_callback(check)
    return outer


def shield(arg):
    inner = ensure_future(arg)
    outer = Future()

    def copy(child):
        if not outer.done():
            outer._finish(child._result, child._error)

    inner.add_done_callback(copy)
    return outer


class _Timeout:
    def __init__(self, delay):
        self._delay = delay
        self._timer = None
        self._task = None
        self._expired = False

    def expired(self):
        return self._expired

    def when(self):
        return None if self._timer is None else self._timer[0]

    def reschedule(self, when):
        self._stop()
        if when is not None:
            self._timer = get_running_loop().call_at(when, self._expire)

    def _stop(self):
        if self._timer is not None:
            get_running_loop().forget(self._timer)
            self._timer = None

    def _expire(self):
        self._expired = True
        self._timer = None
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        if self._delay is not None:
            self._timer = get_running_loop().call_later(self._delay, self._expire)
        return self

    async def __aexit__(self, kind, error, traceback):
        self._stop()
        if self._expired and kind is not None and issubclass(kind, CancelledError):
            raise TimeoutError() from error


Timeout = _Timeout


def timeout_at(when):
    return _Timeout(None if when is None else when - get_running_loop().time())


def timeout(delay):
    return _Timeout(delay)


async def wait_for(fut, timeout):
    if timeout is None:
        return await fut
    inner = ensure_future(fut)
    if timeout <= 0 and not inner.done():
        inner.cancel()
        raise TimeoutError()
    async with _Timeout(timeout):
        return await inner


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    if not futures:
        raise ValueError("Set of Tasks/Futures is empty.")
    if any(iscoroutine(one) for one in futures):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    woken = Future()

    def enough():
        done = [one for one in futures if one.done()]
        if len(done) == len(futures):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return return_when == FIRST_EXCEPTION and any(one._error is not None for one in done)

    def check(_):
        if enough():
            _set(woken)

    if not enough():
        for one in futures:
            one.add_done_callback(check)
        timer = None if timeout is None else get_running_loop().call_later(timeout, _set, woken)
        await woken
        if timer is not None:
            get_running_loop().forget(timer)
    done = {one for one in futures if one.done()}
    return done, futures - done


def as_completed(fs, *, timeout=None):
    futures = [ensure_future(one) for one in fs]
    finished = Queue()
    for one in futures:
        one.add_done_callback(finished.put_nowait)

    async def following():
        return (await finished.get()).result()

    if timeout is None:
        return iter([following() for _ in futures])
    return iter([wait_for(following(), timeout) for _ in futures])


class _Acquired:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, traceback):
        self.release()


class Semaphore(_Acquired):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value
        self._waiters = []

    def locked(self):
        return self._value == 0

    async def acquire(self):
        if self._value > 0 and not self._waiters:
            self._value -= 1
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            await waiter
        except CancelledError:
            if waiter.done():
                self.release()
            else:
                self._waiters.remove(waiter)
            raise
        return True

    def release(self):
        while self._waiters:
            waiter = self._waiters.pop(0)
            if not waiter.done():
                waiter.set_result(True)
                return
        self._value += 1


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Lock(Semaphore):
    def __init__(self):
        super().__init__(1)

    def release(self):
        if self._value > 0:
            raise RuntimeError("Lock is not acquired.")
        super().release()


class Event:
    def __init__(self):
        self._set = False
        self._waiters = []

    def is_set(self):
        return self._set

    def set(self):
        self._set = True
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            _set(waiter)

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            waiter = Future()
            self._waiters.append(waiter)
            await waiter
        return True


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._items = []
        self._changed = []
        self._unfinished = 0
        self._all_done = Event()
        self._all_done.set()

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self._maxsize <= len(self._items)

    def _wake(self):
        waiters, self._changed = self._changed, []
        for waiter in waiters:
            _set(waiter)

    async def _change(self):
        waiter = Future()
        self._changed.append(waiter)
        await waiter

    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.pop(0)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._all_done.clear()
        self._wake()

    async def put(self, item):
        while self.full():
            await self._change()
        self.put_nowait(item)

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._get()
        self._wake()
        return item

    async def get(self):
        while not self._items:
            await self._change()
        return self.get_nowait()

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._all_done.set()

    async def join(self):
        await self._all_done.wait()


class PriorityQueue(Queue):
    """Gives the lowest item first."""

    def _put(self, item):
        heappush(self._items, item)

    def _get(self):
        return heappop(self._items)


class LifoQueue(Queue):
    """Gives the latest item first."""

    def _get(self):
        return self._items.pop()


class Condition(_Acquired):
    """Lets tasks that hold a lock wait until another says that things have changed."""

    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = []

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        waiter = Future()
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            await self._regain()

    async def _regain(self):
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        for waiter in self._waiters[:n]:
            self._waiters.remove(waiter)
            _set(waiter)

    def notify_all(self):
        self.notify(len(self._waiters))


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or aborted while tasks waited."""


class Barrier:
    """Lets tasks go on when as many as agreed have come."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._waiting = []
        self._broken = False

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return len(self._waiting)

    @property
    def broken(self):
        return self._broken

    async def wait(self):
        if self._broken:
            raise BrokenBarrierError("Barrier aborted")
        place = len(self._waiting)
        if place + 1 == self._parties:
            waiting, self._waiting = self._waiting, []
            for waiter in waiting:
                _set(waiter)
            return place
        waiter = Future()
        self._waiting.append(waiter)
        try:
            await waiter
        except CancelledError:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
            raise
        return place

    def _break(self, message):
        waiting, self._waiting = self._waiting, []
        for waiter in waiting:
            if not waiter.done():
                waiter.set_exception(BrokenBarrierError(message))

    async def reset(self):
        self._broken = False
        self._break("Barrier reset")

    async def abort(self):
        self._broken = True
        self._break("Abort or reset of barrier")


class Runner:
    """Runs several coroutines one after the other."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        self._closed = True

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError("a coroutine was expected, got {!r}".format(coro))
        if self._closed:
            raise RuntimeError("Runner is closed")
        return run(coro)


class TaskGroup:
    def __init__(self):
        self._tasks = []
        self._failed = None

    async def __aenter__(self):
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = create_task(coro, name=name)
        self._tasks.append(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task):
        if task._error is not None and not task.cancelled() and self._failed is None:
            self._failed = task._error
            for other in self._tasks:
                other.cancel()

    async def __aexit__(self, kind, error, traceback):
        if kind is not None:
            for task in self._tasks:
                task.cancel()
        for task in self._tasks:
            if not task.done():
                await wait([task])
        if self._failed is not None and kind is None:
            raise self._failed
