# Asynchronous managers made of generators, and many of them on one stack.
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext

log = []


@asynccontextmanager
async def step(name):
    log.append("enter " + name)
    try:
        yield name
    except ValueError as e:
        log.append("caught " + str(e))
    finally:
        await asyncio.sleep(0)
        log.append("exit " + name)


@asynccontextmanager
async def none():
    if False:
        yield


@asynccontextmanager
async def two():
    yield 1
    yield 2


class Swallows:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        log.append(None if kind is None else kind.__name__)
        return True


async def numbers():
    for i in range(5):
        yield i


async def note(what):
    log.append(what)


async def main():
    async with step("a") as a, step("b"):
        log.append(a)
        raise ValueError("v")


async def stacked():
    async with AsyncExitStack() as stack:
        assert await stack.enter_async_context(step("s")) == "s"
        stack.enter_context(nullcontext())
        stack.callback(log.append, "called")
        stack.push_async_callback(note, "awaited")
        await stack.enter_async_context(Swallows())
        stack.push_async_exit(Swallows())
        raise OSError("z")


async def closing():
    async with aclosing(numbers()) as g:
        async for x in g:
            if x == 2:
                break
    return await anext(g, "closed")


@step("d")
async def decorated():
    log.append("inside")
    return "result"


async def use(manager):
    async with manager:
        pass


async def moved():
    async with AsyncExitStack() as stack:
        stack.push_async_callback(note, "moved")
        kept = stack.pop_all()
    log.append("left")
    await kept.aclose()


asyncio.run(main())
assert log == ["enter a", "enter b", "a", "caught v", "exit b", "exit a"]
log.clear()
asyncio.run(stacked())
assert log == ["enter s", "OSError", None, "awaited", "called", "exit s"]
log.clear()
assert asyncio.run(closing()) == "closed"
assert asyncio.run(decorated()) == "result" and log == ["enter d", "inside", "exit d"]
log.clear()
asyncio.run(moved())
assert log == ["left", "moved"]

asyncio.run(use(none()))  # raises RuntimeError: generator didn't yield
asyncio.run(use(two()))  # raises RuntimeError: generator didn't stop
asyncio.run(use(5))  # raises TypeError: 'int' object does not support the asynchronous context manager protocol
