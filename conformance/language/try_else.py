# else runs where nothing was raised and nothing left early.
log = []
def run(action):
    log.clear()
    try:
        log.append('try')
        action()
    except ValueError:
        log.append('except')
    else:
        log.append('else')
    return list(log)
assert run(lambda: None) == ['try', 'else'] and run(lambda: int('x')) == ['try', 'except']
def returns():
    try: return 'try'
    except ValueError: pass
    else: return 'else'
assert returns() == 'try'
def not_covered():
    try: pass
    except ZeroDivisionError: return 'caught'
    else: 1 / 0
not_covered()  # raises ZeroDivisionError: division by zero
for x in [1, 2]:
    try:
        if x == 1: continue
    except ValueError: pass
    else: log.append(x)
assert log[-1] == 2 and log.count(1) == 0
run(lambda: {}['k'])  # raises KeyError: 'k'
