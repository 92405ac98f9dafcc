# Each clause of except* takes its part; what is left or raised goes on together.
def orders():
    return ExceptionGroup("orders", [ValueError(1), TypeError(2), ExceptionGroup("stock", [KeyError(3), ValueError(4)])])


def attempt(action):
    try:
        return action()
    except BaseException as e:
        return repr(e)


def all_taken():
    seen = []
    try:
        raise orders()
    except* ValueError as e:
        seen.append(repr(e))
    except* (TypeError, KeyError) as e:
        seen.append(repr(e))
    else:
        seen.append("else")
    finally:
        seen.append("finally")
    return seen


assert all_taken() == [
    "ExceptionGroup('orders', [ValueError(1), ExceptionGroup('stock', [ValueError(4)])])",
    "ExceptionGroup('orders', [TypeError(2), ExceptionGroup('stock', [KeyError(3)])])",
    "finally",
]


def rest_goes_on():
    try:
        raise orders()
    except* ValueError:
        pass


assert attempt(rest_goes_on) == "ExceptionGroup('orders', [TypeError(2), ExceptionGroup('stock', [KeyError(3)])])"


def raised_again():
    try:
        raise orders()
    except* ValueError:
        raise
    except* KeyError:
        pass


assert attempt(raised_again) == "ExceptionGroup('orders', [ValueError(1), TypeError(2), ExceptionGroup('stock', [ValueError(4)])])"


def raised_by_name():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e


assert attempt(raised_by_name) == "ExceptionGroup('', [ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [TypeError(2)])])"


def others_raised():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        raise OSError("disk") from e
    except* TypeError:
        raise RuntimeError("late")


assert attempt(others_raised) == "ExceptionGroup('', [OSError('disk'), RuntimeError('late'), ExceptionGroup('g', [KeyError(3)])])"


def naked(handler):
    try:
        raise ValueError("plain")
    except* ValueError as e:
        return_value.append((repr(e), e.message))
        handler(e)


return_value = []
assert attempt(lambda: naked(lambda e: None)) is None
assert return_value == [("ExceptionGroup('', (ValueError('plain'),))", "")]


def naked_replaced():
    try:
        raise ValueError("plain")
    except* ValueError:
        raise KeyError("new")


assert attempt(naked_replaced) == "KeyError('new')"


def naked_missed():
    try:
        raise ValueError("plain")
    except* TypeError:
        pass


assert attempt(naked_missed) == "ValueError('plain')"


def nested():
    seen = []
    try:
        try:
            raise orders()
        except* ValueError:
            seen.append("inner")
    except* TypeError as e:
        seen.append(repr(e))
    except* KeyError as e:
        seen.append(e.exceptions[0].message)
    return seen


assert nested() == ["inner", "ExceptionGroup('orders', [TypeError(2)])", "stock"]


def in_a_generator():
    try:
        yield "start"
        raise orders()
    except* ValueError as e:
        got = yield len(e.exceptions)
        yield got
    except* TypeError:
        yield "type"
    finally:
        yield "end"


g = in_a_generator()
assert [next(g), next(g), g.send("sent"), next(g), next(g)] == ["start", 2, "sent", "type", "end"]
assert attempt(lambda: next(g)) == "ExceptionGroup('orders', [ExceptionGroup('stock', [KeyError(3)])])"


def loops_inside():
    for i in range(2):
        try:
            raise ValueError(i)
        except* ValueError:
            for j in range(5):
                if j == 2:
                    break
                continue
    return i, j


assert loops_inside() == (1, 2)


def catches_group():
    try:
        raise orders()
    except* ExceptionGroup:
        pass


def catches_number():
    try:
        raise orders()
    except* 42:
        pass


import asyncio


async def in_a_coroutine():
    try:
        await asyncio.sleep(0)
        raise orders()
    except* ValueError as e:
        await asyncio.sleep(0)
        first = len(e.exceptions)
    except* Exception as e:
        await asyncio.sleep(0)
        second = len(e.exceptions)
    return first, second


assert asyncio.run(in_a_coroutine()) == (2, 2)

catches_group()  # raises TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
catches_number()  # raises TypeError: catching classes that do not inherit from BaseException is not allowed
