# A yield may stand wherever an expression may; what is to its left is evaluated before it.
def drive(generator, *sent):
    seen = []
    try:
        seen.append(next(generator))
        for value in sent:
            seen.append(generator.send(value))
    except StopIteration as end:
        return seen, end.value
    return seen


g = (lambda: [(yield 1), (yield 2)])()
assert drive(g, "a", "b") == ([1, 2], ["a", "b"])


def in_targets():
    x = [0, 0, 0]
    x[(yield 1)] = 5
    x[(yield 2)] += yield 3
    del x[(yield 4)]
    return x


assert drive(in_targets(), 1, 1, 10, 0) == ([1, 2, 3, 4], [15, 0])


def reads_first():
    x = 1
    x += yield x
    return x, (x := (yield x)), x


assert drive(reads_first(), 4, 7) == ([1, 5], (5, 7, 7))


def in_definitions():
    @(yield "decorator")
    def f(a=(yield "default"), *, b=(yield "keyword")):
        return a, b

    class C((yield "base")):
        pass

    return f(), C.__mro__[1], (lambda y=(yield "lambda"): y)()


assert drive(in_definitions(), lambda f: f, "A", "B", dict, 5) == (
    ["decorator", "default", "keyword", "base", "lambda"], (("A", "B"), dict, 5))


def in_match():
    match (yield "subject"):
        case [x, y] if (yield x):
            return "first", y
        case [x, y] if (yield y):
            return "second", x
        case _:
            return "other"


assert drive(in_match(), [1, 2], 0, 1) == (["subject", 1, 2], ("second", 1))
assert drive(in_match(), [1, 2], 1) == (["subject", 1], ("first", 2))
assert drive(in_match(), 3) == (["subject"], "other")


def in_handlers():
    try:
        raise KeyError
    except (yield 1):
        return "first"
    except (yield 2):
        return "second"


assert drive(in_handlers(), ValueError, KeyError) == ([1, 2], "second")
assert drive(in_handlers(), KeyError) == ([1], "first")


def in_loops_and_managers():
    from contextlib import nullcontext
    x = [0, 0]
    for x[(yield "for")] in [7, 8]:
        pass
    with nullcontext((yield "with")) as x[(yield "as")]:
        return x


assert drive(in_loops_and_managers(), 0, 1, "m", 0) == (["for", "for", "with", "as"], ["m", 8])


def in_chains():
    return (yield 1) < (yield 2) < (yield 3)


assert drive(in_chains(), 5, 2) == ([1, 2], False)
assert drive(in_chains(), 1, 2, 3) == ([1, 2, 3], True)


def in_assertions():
    assert (yield "test"), (yield "message")


assert drive(in_assertions(), 1) == (["test"], None)


def in_raise():
    raise ValueError((yield 1)) from (yield 2)


def in_generator_expression():
    return list(n * 2 for n in (yield "source"))


assert drive(in_generator_expression(), [1, 2]) == (["source"], [2, 4])

drive(in_assertions(), 0, "told")  # raises AssertionError: told
drive(in_raise(), "value", KeyError("c"))  # raises ValueError: value
