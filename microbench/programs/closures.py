def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


def logged(function):
    calls = []

    def wrapper(*args, **kwargs):
        calls.append(len(args) + len(kwargs))
        return function(*args, **kwargs)

    wrapper.calls = calls
    return wrapper


@logged
def scale(value, factor=2, *, offset=0):
    return value * factor + offset


step = counter(10)
pipeline = compose(lambda v: v + 1, lambda v: v * 3 % 1001, str, len)
total = 0
for i in range(50000):
    total += step() + step(by=2) + pipeline(i)
    total += scale(i, offset=3) - scale(i, 1)
print(total, sum(scale.calls))
