lengths = 0
last = ""
for i in range(60000):
    price = i * 1.25
    last = f"{i:>8} {price:10.2f} {price:,.1f} item-{i % 17:03d} {i % 3 == 0!s:<5} {'even' if i % 2 == 0 else 'odd'}"
    lengths += len(last)
print(lengths)
print(last)
