# type: the class of a value; and a class made from its parts.
assert type(5) is int and type('') is str and type(None).__name__ == 'NoneType' and type(type) is type and type(int) is type
assert type(True) is bool and type(True) != int and type(1.0).__name__ == 'float' and type([]) == list and type(lambda: 0).__name__ == 'function'
assert [type(v).__name__ for v in (len, ''.upper, range(1), {}.keys(), iter([]), (x for x in []), ..., NotImplemented)] == [
    'builtin_function_or_method', 'builtin_function_or_method', 'range', 'dict_keys', 'list_iterator', 'generator', 'ellipsis', 'NotImplementedType']
class Animal: pass
assert type(Animal()) is Animal and Animal().__class__ is Animal and type(Animal()).__name__ == 'Animal' and type(Animal) is type
Made = type('Made', (Animal,), {'legs': 4, 'talk': lambda self: f'{self.legs} legs'})
assert Made().talk() == '4 legs' and Made.__name__ == 'Made' and issubclass(Made, Animal) and type(Made()) is Made
assert type(5)(7) == 7 and type([])('ab') == ['a', 'b'] and type(ValueError('x')) is ValueError
type()  # raises TypeError: type() takes 1 or 3 arguments
type(1, 2)  # raises TypeError: type() takes 1 or 3 arguments
type('X', 5, {})  # raises TypeError: type.__new__() argument 2 must be tuple, not int
type(5, (), {})  # raises TypeError: type.__new__() argument 1 must be str, not int
