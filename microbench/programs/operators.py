class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return self.x if index == 0 else self.y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


at = Vector(0, 0)
hits = 0
for i in range(60000):
    step = Vector(i % 7, i % 5)
    at = at + step * 2
    if step == Vector(3, 3):
        hits += 1
    if at[0] > at[1] + len(at):
        hits += 2
print(at, hits)
