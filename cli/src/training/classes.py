"""Classes, generators, exceptions, closures, matching: what the language itself does."""
import abc
import contextlib
import enum
import functools
from dataclasses import dataclass, field


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Shape(abc.ABC):
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @abc.abstractmethod
    def area(self): ...

    @property
    def label(self):
        return f"{self.name}: {self.area():.2f}"

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side**2

    def __repr__(self):
        return f"Square({self.side!r})"


class Circle(Shape):
    def __init__(self, radius, *, color=Color.RED):
        super().__init__("circle")
        self.radius = radius
        self.color = color

    def area(self):
        return 3.14159 * self.radius * self.radius


@dataclass(order=True)
class Order:
    number: int
    customer: str = "nobody"
    lines: list = field(default_factory=list)

    def total(self):
        return sum(price * amount for price, amount in self.lines)


class OutOfStock(ValueError):
    pass


@contextlib.contextmanager
def noted(notes, what):
    notes.append(f"begin {what}")
    try:
        yield what
    finally:
        notes.append(f"end {what}")


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def numbers(limit):
    for i in range(limit):
        got = yield i
        if got:
            yield -i


def nested(limit):
    yield from numbers(limit)
    yield from (i * i for i in range(limit))


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def kind(value):
    match value:
        case {"type": "order", "lines": [first, *_]}:
            return f"order of {first}"
        case [x, y] if x == y:
            return "pair of equals"
        case int() | float():
            return "number"
        case str(text):
            return text.upper()
        case None:
            return "nothing"
        case _:
            return "something"


def stock(amount):
    try:
        if amount % 3 == 0:
            raise OutOfStock(f"none of {amount}")
        if amount % 5 == 0:
            return {}["missing"]
        return 10 // (amount % 7)
    except OutOfStock as e:
        return str(e)
    except (KeyError, ZeroDivisionError) as e:
        return type(e).__name__
    else:
        return None
    finally:
        amount += 1


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


shapes = [Square(i % 9) if i % 2 else Circle(i % 7) for i in range(600)]
shapes.sort()
print(shapes[-1], shapes[0].label, Shape.count, Color.RED.name)
orders = [Order(i, f"c{i % 13}", [(i * 0.5, j) for j in range(4)]) for i in range(400)]
print(max(orders), sum(order.total() for order in orders))
notes = []
with noted(notes, "work") as what:
    notes.append(what)
print(notes, fibonacci(60), len(list(nested(500))), hanoi(10, "a", "b", "c"))
step = counter()
for i in range(2000):
    step(by=i % 3)
print(step())
print([kind(v) for v in ({"type": "order", "lines": [1, 2]}, [1, 1], 2, "x", None, ())])
print(sum(len(str(stock(i))) for i in range(2000)))
