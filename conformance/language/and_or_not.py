# and, or and not: they answer a value and stop early.
assert (1 and 2) == 2 and (0 and 1 / 0) == 0 and (1 or 1 / 0) == 1 and (0 or 'x') == 'x' and ('' or [] or None) is None
assert (not 0) is True and (not 'a') is False and (not not 5) is True and (not 1 == 2) is True
assert (1 or 0 and 0) == 1 and ((1 or 0) and 0) == 0 and (not 1 or 1) == 1 and (True and [] or 'else') == 'else'
log = []
def note(v):
    log.append(v)
    return v
assert (note(0) or note(5) or note(6)) == 5 and log == [0, 5]
log.clear()
assert (note(1) and note(0) and note(2)) == 0 and log == [1, 0]
name = None
assert (name or 'anonymous') == 'anonymous' and (name and name.upper()) is None
assert any([0 or 1]) and (1 and 2 or 3) == 2 and (0 if not [] and {} else 1) == 1
class Bool:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
assert (Bool(False) or 'second') == 'second' and isinstance(Bool(True) or 1, Bool)
not  # raises SyntaxError: invalid syntax
1 and  # raises SyntaxError: invalid syntax
