# send: values into a generator.
def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count
g = running_average()
assert next(g) is None and g.send(10) == 10.0 and g.send(20) == 15.0
def echo():
    got = []
    while len(got) < 2: got.append((yield len(got)))
    return got
e = echo()
assert e.send(None) == 0 and e.send('a') == 1
try: e.send('b')
except StopIteration as end: assert end.value == ['a', 'b']
def delegate():
    result = yield from echo()
    yield result
d = delegate()
assert next(d) == 0 and d.send(1) == 1 and d.send(2) == [1, 2]
running_average().send(1)  # raises TypeError: can't send non-None value to a just-started generator
e.send('after the end')  # raises StopIteration
g.send('x')  # raises TypeError: unsupported operand type(s) for +=: 'int' and 'str'
