prices = {"tea": 3.5, "coffee": 4.25, "cake": 6.0}
order = ["tea", "cake", "tea", "coffee"]
total = 0
for item in order:
    total += prices[item]
line = ", ".join(f"{name}: {price:.2f}" for name, price in sorted(prices.items()))
print(line, "total", round(total, 2))
