# Tasks take turns; gather answers in the order of its arguments, whatever ends first.
import asyncio

ended = []


async def slow(i):
    await asyncio.sleep(0.01 * (4 - i))
    ended.append(i)
    return i * 10


async def fails():
    raise ValueError("no luck")


async def main():
    assert await asyncio.gather(slow(0), *[slow(i) for i in (1, 2)]) == [0, 10, 20]
    assert ended == [2, 1, 0]
    assert [await slow(i) for i in range(4) if i % 2] == [10, 30]
    assert {i: await slow(i) for i in range(2)} == {0: 0, 1: 10}
    first, second = await asyncio.gather(fails(), slow(3), return_exceptions=True)
    assert isinstance(first, ValueError) and second == 30
    task = asyncio.create_task(slow(1))
    assert not task.done()
    assert await task == 10 and task.result() == 10
    return "done"


assert asyncio.run(main()) == "done"
assert asyncio.iscoroutinefunction(main) and not asyncio.iscoroutinefunction(print)

coroutine = slow(1)
assert asyncio.iscoroutine(coroutine) and type(coroutine).__name__ == "coroutine"
coroutine.close()


async def awaits(x):
    return await x


asyncio.run(awaits(3))  # raises TypeError: object int can't be used in 'await' expression
asyncio.run(fails())  # raises ValueError: no luck
asyncio.run(3)  # raises ValueError: a coroutine was expected, got 3
asyncio.run(coroutine)  # raises RuntimeError: cannot reuse already awaited coroutine
for x in slow(1): pass  # raises TypeError: 'coroutine' object is not iterable
asyncio.create_task(coroutine)  # raises RuntimeError: no running event loop
