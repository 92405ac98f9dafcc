# len: how many elements.
assert len('') == 0 and len('añ😀') == 3 and len([1, [2, 3]]) == 2 and len((1,)) == 1 and len({1: 2}) == 1 and len({1, 1}) == 1
assert len(b'ab') == 2 and len(range(10)) == 10 and len(range(10, 0, -3)) == 4 and len({'a': 1}.items()) == 1 and len(range(0)) == 0
assert len('\n') == 1 and len(r'\n') == 2 and len('e\u0301') == 2
class Pile:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
assert len(Pile(3)) == 3 and len(Pile(True)) == 1
len(Pile(-1))  # raises ValueError: __len__() should return >= 0
len(Pile('3'))  # raises TypeError: 'str' object cannot be interpreted as an integer
len(Pile(1.0))  # raises TypeError: 'float' object cannot be interpreted as an integer
len(5)  # raises TypeError: object of type 'int' has no len()
len(None)  # raises TypeError: object of type 'NoneType' has no len()
len(len)  # raises TypeError: object of type 'builtin_function_or_method' has no len()
len(map(str, []))  # raises TypeError: object of type 'map' has no len()
len(iter([]))  # raises TypeError: object of type 'list_iterator' has no len()
len([1], [2])  # raises TypeError: len() takes exactly one argument (2 given)
