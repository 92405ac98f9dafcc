# Finding things in text without a pattern language.
log = "10:01 INFO start\n10:02 ERROR disk full (code=7)\n10:05 INFO stop\n10:09 ERROR net (code=12)"
errors = [l for l in log.splitlines() if ' ERROR ' in l]
assert len(errors) == 2 and [int(l[l.index('code=') + 5:-1]) for l in errors] == [7, 12] and errors[0].split(maxsplit=2)[2] == 'disk full (code=7)'
times = [l.split()[0] for l in log.splitlines()]
minutes = [int(t[:2]) * 60 + int(t[3:]) for t in times]
assert minutes == [601, 602, 605, 609] and max(b - a for a, b in zip(minutes, minutes[1:])) == 4
def between(text, left, right): return text.split(left, 1)[1].split(right, 1)[0]
assert between('a <b>bold</b> c', '<b>', '</b>') == 'bold' and log.count('INFO') == 2 and 'ERROR' in log and log.find('WARN') == -1
levels = {}
for l in log.splitlines(): levels[l.split()[1]] = levels.get(l.split()[1], 0) + 1
assert levels == {'INFO': 2, 'ERROR': 2}
between('none', '<b>', '</b>')  # raises IndexError: list index out of range
log.index('WARN')  # raises ValueError: substring not found
int(errors[0].split('=')[1])  # raises ValueError: invalid literal for int() with base 10: '7)'
log.splitlines()[9]  # raises IndexError: list index out of range
