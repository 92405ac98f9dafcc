# Functions kept in tables and called later.
class Events:
    def __init__(self): self.handlers = {}
    def on(self, name):
        def keep(f):
            self.handlers.setdefault(name, []).append(f)
            return f
        return keep
    def emit(self, name, *args, **named): return [f(*args, **named) for f in self.handlers.get(name, [])]
events = Events()
@events.on('add')
def plus(a, b=1): return a + b
@events.on('add')
@events.on('show')
def text(a, b=''): return f'{a}{b}'
assert events.emit('add', 1, 2) == [3, '12'] and events.emit('show', 5) == ['5'] and events.emit('none') == [] and events.emit('add', 1, b=5) == [6, '15']
undo = []
def remember(f, *args): undo.append(lambda: f(*args))
state = {'n': 0}
for n in (1, 2): remember(state.update, {'n': n})
undo.pop(0)()
assert state == {'n': 1} and undo[0]() is None and state == {'n': 2}
events.emit('add')  # raises TypeError: plus() missing 1 required positional argument: 'a'
events.emit('add', 'a', 1)  # raises TypeError: can only concatenate str (not "int") to str
events.emit('show', c=1)  # raises TypeError: text() got an unexpected keyword argument 'c'
events.on()  # raises TypeError: Events.on() missing 1 required positional argument: 'name'
