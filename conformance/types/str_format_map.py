# format_map takes a mapping as it is.
class Default(dict):
    def __missing__(self, key): return '{' + key + '}'
assert '{a} {b}'.format_map({'a': 1, 'b': 2}) == '1 2' and '{a} {b}'.format_map(Default(a=1)) == '1 {b}' and '{d[k]}'.format_map({'d': {'k': 5}}) == '5'
'{a}'.format_map({})  # raises KeyError: 'a'
'{}'.format_map({})  # raises ValueError: Format string contains positional fields
'{a}'.format_map()  # raises TypeError: str.format_map() takes exactly one argument (0 given)
