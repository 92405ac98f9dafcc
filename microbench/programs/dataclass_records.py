from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, order=True)
class Position:
    row: int
    column: int


@dataclass
class Line:
    product: str
    quantity: int
    price: float = 1.0
    tags: list = field(default_factory=list)

    def total(self):
        return self.quantity * self.price


lines = [Line(f"p{i % 40}", i % 9, i / 8) for i in range(12000)]
for line in lines:
    if line.quantity > 6:
        line.tags.append("bulk")
sums = defaultdict(float)
for line in lines:
    sums[line.product] += line.total()
print(len(sums), f"{sums['p7']:.2f}", Counter(line.quantity for line in lines).most_common(2))
places = sorted(Position(i * 31 % 50, i * 17 % 60) for i in range(3000))
print(places[0], places[-1], len(set(places)))
print(replace(lines[5], quantity=99) == lines[5], lines[3])
