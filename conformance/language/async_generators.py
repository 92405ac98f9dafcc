# Generators that await: what they yield, take and end with.
import asyncio


async def numbers(count):
    for i in range(count):
        await asyncio.sleep(0)
        yield i


async def echo(log):
    got = None
    try:
        while True:
            try:
                got = yield got
            except ValueError as e:
                got = repr(e)
    finally:
        await asyncio.sleep(0)
        log.append("closed")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def stops(error):
    yield 1
    raise error


async def main():
    assert [x async for x in numbers(3)] == [0, 1, 2]
    assert {x: y async for x in numbers(2) async for y in numbers(2)} == {0: 1, 1: 1}
    assert [y async for y in (x + 1 async for x in numbers(4) if x % 2)] == [2, 4]
    assert [y async for y in (await asyncio.sleep(0, x) for x in (5, 6))] == [5, 6]

    some = numbers(1)
    assert aiter(some) is some and await anext(some) == 0 and await anext(some, "none") == "none"
    assert await anext(numbers(1), 9) == 0

    log = []
    e = echo(log)
    assert await e.asend(None) is None
    assert await e.asend(5) == 5
    assert await e.athrow(ValueError("v")) == "ValueError('v')"
    assert await e.aclose() is None and log == ["closed"]
    assert await e.aclose() is None
    try:
        await e.asend(1)
    except StopAsyncIteration as end:
        assert end.args == ()

    for error in (StopIteration("s"), StopAsyncIteration("a")):
        g = stops(error)
        await anext(g)
        try:
            await anext(g)
        except RuntimeError as e:
            assert str(e) == "async generator raised " + type(error).__name__ and e.__cause__ is error

    for x in [1]:
        async for y in numbers(5):
            if y == 2:
                break
        else:
            y = "not here"
    assert y == 2
    return "done"


async def awaits(what):
    return await what()


async def loops(over):
    async for x in over:
        pass


async def closes(g):
    await anext(g)
    await g.aclose()


async def twice(step):
    await step
    await step


class NoNext:
    def __aiter__(self):
        return 5


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


assert asyncio.run(main()) == "done"
assert type(numbers(1)).__name__ == "async_generator" and numbers(1).__name__ == "numbers"

asyncio.run(awaits(lambda: numbers(0).__anext__()))  # raises StopAsyncIteration
asyncio.run(awaits(lambda: numbers(1).asend(1)))  # raises TypeError: can't send non-None value to a just-started async generator
asyncio.run(awaits(lambda: numbers(1).athrow(KeyError("k"))))  # raises KeyError: 'k'
asyncio.run(awaits(lambda: numbers(1)))  # raises TypeError: object async_generator can't be used in 'await' expression
asyncio.run(closes(stubborn()))  # raises RuntimeError: async generator ignored GeneratorExit
asyncio.run(twice(numbers(2).__anext__()))  # raises RuntimeError: cannot reuse already awaited __anext__()/asend()
asyncio.run(twice(numbers(2).aclose()))  # raises RuntimeError: cannot reuse already awaited aclose()/athrow()
asyncio.run(loops(5))  # raises TypeError: 'async for' requires an object with __aiter__ method, got int
asyncio.run(loops(NoNext()))  # raises TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: int
asyncio.run(loops(BadNext()))  # raises TypeError: 'async for' received an invalid object from __anext__: int
next(numbers(1))  # raises TypeError: 'async_generator' object is not an iterator
list(numbers(1))  # raises TypeError: 'async_generator' object is not iterable
aiter(5)  # raises TypeError: 'int' object is not an async iterable
anext(5)  # raises TypeError: 'int' object is not an async iterator
