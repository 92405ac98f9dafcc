# Cells on an endless grid.
def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
blinker = {(0, 0), (1, 0), (2, 0)}
assert step(blinker) == {(1, -1), (1, 0), (1, 1)} and step(step(blinker)) == blinker and step(set()) == set()
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
moved = glider
for _ in range(4): moved = step(moved)
assert moved == {(x + 1, y + 1) for x, y in glider}
picture = [''.join('#' if (x, y) in glider else '.' for x in range(3)) for y in range(3)]
assert picture == ['.#.', '..#', '###']
step([1, 2])  # raises TypeError: cannot unpack non-iterable int object
