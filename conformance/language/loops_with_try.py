# try in loops: what goes on and what stops.
good, bad = [], []
for text in ['1', 'x', '3', None]:
    try:
        n = int(text)
    except ValueError: bad.append(text)
    except TypeError:
        bad.append('none')
        break
    else: good.append(n)
assert good == [1, 3] and bad == ['x', 'none']
tries = 0
while True:
    try:
        tries += 1
        if tries < 3: raise ConnectionError
        break
    except ConnectionError: continue
assert tries == 3
log = []
for i in range(3):
    try:
        if i == 1: continue
        log.append(i)
    finally: log.append('f')
assert log == [0, 'f', 'f', 2, 'f']
