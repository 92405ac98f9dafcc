import asyncio
import random


async def queues():
    lowest, latest = asyncio.PriorityQueue(), asyncio.LifoQueue(maxsize=3)
    for item in (3, 1, 2):
        lowest.put_nowait(item)
        await latest.put(item)
    assert [lowest.get_nowait() for _ in range(3)] == [1, 2, 3]
    assert latest.full() and [await latest.get() for _ in range(3)] == [2, 1, 3]


asyncio.run(queues())


async def conditions():
    changed, seen = asyncio.Condition(), []

    async def wait(name):
        async with changed:
            await changed.wait_for(lambda: seen)
            seen.append(name)

    tasks = [asyncio.create_task(wait(name)) for name in "ab"]
    await asyncio.sleep(0)
    async with changed:
        seen.append("start")
        changed.notify_all()
    await asyncio.gather(*tasks)
    assert seen == ["start", "a", "b"]
    changed.notify()


asyncio.run(conditions())  # raises RuntimeError: cannot notify on un-acquired lock


async def barriers():
    both = asyncio.Barrier(2)
    assert sorted(await asyncio.gather(both.wait(), both.wait())) == [0, 1]
    assert (both.parties, both.n_waiting, both.broken) == (2, 0, False)
    await both.abort()
    await both.wait()


asyncio.run(barriers())  # raises BrokenBarrierError: Barrier aborted


async def late():
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01):
        await asyncio.sleep(60)


asyncio.run(late())  # raises TimeoutError


async def five():
    return 5


with asyncio.Runner() as runner:
    assert [runner.run(five()), runner.run(five())] == [5, 5]

chance = random.SystemRandom(3)
assert 1 <= chance.randint(1, 6) <= 6 and chance.seed(4) is None and len(chance.sample(range(9), 4)) == 4
chance.getstate()  # raises NotImplementedError: System entropy source does not have state.
