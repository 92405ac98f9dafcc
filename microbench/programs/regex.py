import re

lines = [
    f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d} 12:{i % 60:02d} [{'WARN' if i % 9 == 0 else 'INFO'}] user{i % 50}@mail.example id={i * 7} took {i % 900} ms"
    for i in range(6000)
]
text = "\n".join(lines)
pattern = re.compile(r"^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d) \[(\w+)\] (\S+)@\S+ id=(\d+)")
months = {}
warned = 0
for line in lines:
    found = pattern.match(line)
    months[found.group(2)] = months.get(found.group(2), 0) + int(found.group(7))
    if found.group(5) == "WARN":
        warned += 1
print(sorted(months.items())[:3], warned)
print(sum(int(ms) for ms in re.findall(r"took (\d+) ms", text)))
print(len(re.sub(r"user(\d+)@", lambda m: f"<{int(m.group(1)) + 1}> ", text)))
print(len(re.split(r"[\s\[\]]+", text)))
print(re.search(r"id=41993\b.*$", text, re.M).group())
