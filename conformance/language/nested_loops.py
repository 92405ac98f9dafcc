# break and continue leave the innermost loop.
out = []
for i in range(3):
    for j in range(3):
        if j == i: break
        out.append((i, j))
assert out == [(1, 0), (2, 0), (2, 1)]
found = None
for row in [[1, 2], [3, 4]]:
    for x in row:
        if x == 3:
            found = x
            break
    else:
        continue
    break
assert found == 3 and x == 3
count = 0
while True:
    for _ in range(5):
        count += 1
        if count % 2: continue
        if count > 3: break
    if count > 6: break
assert count == 8
