# finally runs however a block ends.
log = []
def ends(how):
    log.clear()
    for i in range(2):
        try:
            log.append('try')
            if how == 'return': return 'returned'
            if how == 'break': break
            if how == 'continue': continue
            if how == 'raise': raise ValueError('v')
        finally:
            log.append('finally')
        log.append('after')
    return 'end'
assert ends('return') == 'returned' and log == ['try', 'finally']
assert ends('break') == 'end' and log == ['try', 'finally']
assert ends('continue') == 'end' and log == ['try', 'finally'] * 2
assert ends('plain') == 'end' and log == ['try', 'finally', 'after'] * 2
ends('raise')  # raises ValueError: v
def override():
    try: raise ValueError
    finally: return 'swallowed'
assert override() == 'swallowed'
def value():
    x = 1
    try: return x
    finally: x = 2
assert value() == 1
def nested():
    try:
        try: 1 / 0
        finally: log.append('inner')
    except ZeroDivisionError: log.append('outer')
log.clear(); nested()
assert log == ['inner', 'outer']
def replaced():
    try: raise ValueError('first')
    finally: raise KeyError('second')
replaced()  # raises KeyError: 'second'
def generator():
    try: yield 1
    finally: log.append('closed')
g = generator(); next(g); g.close()
assert log[-1] == 'closed'
