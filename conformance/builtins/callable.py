# callable: whether a value can be called.
assert callable(len) and callable(int) and callable(lambda: 0) and callable('a'.upper) and callable(callable)
assert not callable(5) and not callable('len') and not callable(None) and not callable([]) and not callable(...)
class Plain: pass
class Call:
    def __call__(self): return 1
assert callable(Plain) and not callable(Plain()) and callable(Call()) and callable(Call().__call__)
thing = Plain()
thing.__call__ = lambda: 1
assert not callable(thing) and callable(thing.__call__)
def generator(): yield
assert callable(generator) and not callable(generator())
callable()  # raises TypeError: callable() takes exactly one argument (0 given)
callable(1, 2)  # raises TypeError: callable() takes exactly one argument (2 given)
