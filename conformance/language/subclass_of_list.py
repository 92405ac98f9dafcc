# A class that is a list.
class Stack(list):
    def push(self, x): self.append(x)
    @property
    def top(self): return self[-1]
    def __repr__(self): return f'Stack{list(self)}'
s = Stack([1])
s.push(2)
assert s == [1, 2] and s.top == 2 and len(s) == 2 and repr(s) == 'Stack[1, 2]' and isinstance(s, list) and type(s[:]) is list and type(s + [3]) is list and sorted(s, reverse=True) == [2, 1]
s.label = 'x'
assert s.label == 'x' and list(s) == [1, 2] and 2 in s and [*s] == [1, 2]
Stack().top  # raises IndexError: list index out of range
s.pull()  # raises AttributeError: 'Stack' object has no attribute 'pull'
s + (1,)  # raises TypeError: can only concatenate list (not "tuple") to list
hash(s)  # raises TypeError: unhashable type: 'Stack'
