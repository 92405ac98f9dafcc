# Timeouts, semaphores, events, queues and groups of tasks.
import asyncio


async def nap(seconds, answer=None):
    await asyncio.sleep(seconds)
    return answer


async def timeouts():
    said = []
    try:
        await asyncio.wait_for(nap(5), 0.01)
    except asyncio.TimeoutError:
        said.append("wait_for")
    try:
        async with asyncio.timeout(0.01):
            await nap(5)
    except TimeoutError:
        said.append("timeout")
    assert await asyncio.wait_for(nap(0, 7), 1) == 7
    assert said == ["wait_for", "timeout"]


async def at_most_two():
    guard = asyncio.Semaphore(2)
    inside = most = 0

    async def enter(i):
        nonlocal inside, most
        async with guard:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.001)
            inside -= 1
            return i

    assert await asyncio.gather(*(enter(i) for i in range(6))) == list(range(6))
    assert most == 2


async def handing_over():
    queue = asyncio.Queue(2)
    ready = asyncio.Event()

    async def produce():
        await ready.wait()
        for i in range(5):
            await queue.put(i)

    async def consume():
        return [await queue.get() for _ in range(5)]

    producer = asyncio.create_task(produce())
    consumer = asyncio.create_task(consume())
    await asyncio.sleep(0)
    assert queue.empty()
    ready.set()
    assert await consumer == [0, 1, 2, 3, 4]
    await producer


async def groups():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(nap(0.002, "a"))
        b = group.create_task(nap(0.001, "b"))
    assert a.result() + b.result() == "ab"
    done, pending = await asyncio.wait(
        [asyncio.create_task(nap(i * 0.02)) for i in range(3)],
        return_when=asyncio.FIRST_COMPLETED,
    )
    assert (len(done), len(pending)) == (1, 2)
    for task in pending:
        task.cancel()


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def loops():
    seen = []
    async for i in Countdown(4):
        if i == 2:
            continue
        seen.append(i)
    else:
        seen.append("end")
    assert seen == [3, 1, 0, "end"]
    assert [i async for i in Countdown(3)] == [2, 1, 0]


for part in (timeouts, at_most_two, handing_over, groups, loops):
    asyncio.run(part())


async def misses():
    async with 3: pass


async def no_loop():
    async for _ in 3: pass


asyncio.run(misses())  # raises TypeError: 'int' object does not support the asynchronous context manager protocol
asyncio.run(no_loop())  # raises TypeError: 'async for' requires an object with __aiter__ method, got int
