# A machine in a table, and one in a class.
table = {('idle', 'start'): 'running', ('running', 'pause'): 'paused', ('paused', 'start'): 'running', ('running', 'stop'): 'idle'}
class Machine:
    def __init__(self): self.state, self.log = 'idle', []
    def on(self, event):
        try: new = table[self.state, event]
        except KeyError: raise ValueError(f'cannot {event} while {self.state}') from None
        self.log.append(f'{self.state}->{new}')
        self.state = new
        return self
m = Machine().on('start').on('pause').on('start')
assert m.state == 'running' and m.log == ['idle->running', 'running->paused', 'paused->running']
m.on('fly')  # raises ValueError: cannot fly while running
Machine().on('stop')  # raises ValueError: cannot stop while idle
def tokens(text):
    out, word = [], ''
    for c in text + ' ':
        if c.isalnum() or c == '.': word += c
        else:
            if word: out.append(float(word) if word.replace('.', '', 1).isdigit() else word)
            word = ''
            if not c.isspace(): out.append(c)
    return out
assert tokens('x1 + 2.5*(y)') == ['x1', '+', 2.5, '*', '(', 'y', ')']
