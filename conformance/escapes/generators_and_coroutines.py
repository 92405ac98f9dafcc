# What runs later shows nothing of what runs it.
import asyncio
def g(): yield 1
async def c(): pass
async def a(): yield 1
g().gi_frame  # raises AttributeError: 'generator' object has no attribute 'gi_frame'
g().gi_code  # raises AttributeError: 'generator' object has no attribute 'gi_code'
assert g().gi_yieldfrom is None
assert [name for name in dir(g()) if name in ('gi_frame', 'gi_code')] == []
coroutine = c()
coroutine.cr_frame  # raises AttributeError: 'coroutine' object has no attribute 'cr_frame'
coroutine.cr_code  # raises AttributeError: 'coroutine' object has no attribute 'cr_code'
coroutine.cr_origin.x  # raises AttributeError: 'coroutine' object has no attribute 'cr_origin'
a().ag_frame  # raises AttributeError: 'async_generator' object has no attribute 'ag_frame'
a().ag_code  # raises AttributeError: 'async_generator' object has no attribute 'ag_code'
async def task(): return asyncio.current_task()
t = await asyncio.create_task(task())
t.get_stack()  # raises AttributeError: 'Task' object has no attribute 'get_stack'
t.print_stack()  # raises AttributeError: 'Task' object has no attribute 'print_stack'
t.get_coro().cr_frame  # raises AttributeError: 'coroutine' object has no attribute 'cr_frame'
asyncio.get_event_loop().run_in_executor(None, print)  # raises AttributeError: '_Loop' object has no attribute 'run_in_executor'
asyncio.create_subprocess_shell('id')  # raises AttributeError: module 'asyncio' has no attribute 'create_subprocess_shell'
asyncio.open_connection('localhost', 1)  # raises AttributeError: module 'asyncio' has no attribute 'open_connection'
asyncio.start_server  # raises AttributeError: module 'asyncio' has no attribute 'start_server'
g().throw(5)  # raises TypeError: exceptions must be classes or instances deriving from BaseException, not int
def itself(): yield from it
it = itself()
list(it)  # raises ValueError: generator already executing
def running():
    next(r)
    yield 1
r = running()
next(r)  # raises ValueError: generator already executing
class Awaits:
    def __await__(self): return 5
await Awaits()  # raises TypeError: __await__() returned non-iterator of type 'int'
