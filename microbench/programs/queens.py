def queens(size):
    columns, rising, falling = set(), set(), set()
    solutions = []

    def place(row, placed):
        if row == size:
            solutions.append(tuple(placed))
            return
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            place(row + 1, placed)
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    place(0, [])
    return solutions


found = queens(10)
print(len(found), found[0], found[-1])
