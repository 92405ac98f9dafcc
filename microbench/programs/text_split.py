rows = [f"{i},customer {i % 97},{i * 3 % 500}.{i % 100:02d},  note {i % 13}  " for i in range(8000)]
sheet = "\n".join(rows)
for _ in range(4):
    total = 0
    names = {}
    cleaned = []
    for line in sheet.split("\n"):
        number, name, amount, note = line.split(",")
        note = note.strip().upper()
        whole, _, cents = amount.partition(".")
        total += int(whole) * 100 + int(cents)
        names[name] = names.get(name, 0) + 1
        if note.endswith("7") or name.startswith("customer 9"):
            cleaned.append("|".join([number.zfill(6), name.title(), note.replace(" ", "_")]))
print(total, len(names), len(cleaned))
print(cleaned[0], cleaned[-1])
