# What a comparison or an index changes under the hands of a built-in.
class Clears:
    def __init__(self, what):
        self.what = what
    def __eq__(self, other):
        self.what.clear()
        return False
    def __hash__(self):
        return 1
    def __index__(self):
        self.what.clear()
        return 2

def holding(what):
    what.extend([Clears(what), 1, 2])
    return what

assert holding([]).count(1) == 0 and 2 not in holding([]) and (holding([]) == [0, 1, 2]) is False
numbers = [1, 2, 3, 4]
assert numbers[Clears(numbers):] == [] and numbers == []
elements = set()
elements.add(Clears(elements))
elements.update([Clears(elements), 1, 2])
assert len(elements) == 2
keys = {1: 'a', 2: 'b'}

def sorts_what_it_changes(change):
    numbers = [3, 1, 2]
    def key(number):
        change(numbers)
        return number
    numbers.sort(key=key)

def appends_and_pops(numbers):
    numbers.append(0)
    numbers.pop()

short = [1, 2, 3]
short[Clears(short)]  # raises IndexError: list index out of range
short.pop(Clears(short))  # raises IndexError: pop from empty list
holding([]).index(2)  # raises ValueError: 2 is not in list
holding([]).remove(2)  # raises ValueError: list.remove(x): x not in list
sorts_what_it_changes(appends_and_pops)  # raises ValueError: list modified during sort
for key in keys: keys[key + 10] = 1  # raises RuntimeError: dictionary changed size during iteration
