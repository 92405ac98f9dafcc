class Refused(Exception):
    def __init__(self, number):
        super().__init__(f"refused {number}")
        self.number = number


def check(number):
    if number % 3 == 0:
        raise Refused(number)
    if number % 5 == 0:
        raise ValueError("five")
    return number


counts = {"ok": 0, "refused": 0, "value": 0, "parsed": 0, "missing": 0, "cleanup": 0}
stock = {i: i for i in range(0, 1000, 2)}
for i in range(60000):
    try:
        check(i)
        counts["ok"] += 1
    except Refused as e:
        counts["refused"] += e.number % 2
    except ValueError:
        counts["value"] += 1
    finally:
        counts["cleanup"] += 1
    try:
        stock[i % 1000]
    except KeyError:
        counts["missing"] += 1
    try:
        counts["parsed"] += int("x1" if i % 4 == 0 else "12")
    except ValueError as e:
        last = str(e)
print(counts)
print(last)
