# Checking data and saying all that is wrong with it.
rules = {'name': (str, True), 'age': (int, True), 'mail': (str, False)}
def problems(d):
    out = [f'unknown {k}' for k in d if k not in rules]
    for key, (kind, required) in rules.items():
        if key not in d:
            if required: out.append(f'missing {key}')
        elif not isinstance(d[key], kind) or isinstance(d[key], bool):
            out.append(f'{key} must be {kind.__name__}, not {type(d[key]).__name__}')
    return out
assert problems({'name': 'Ann', 'age': 3}) == [] and problems({}) == ['missing name', 'missing age']
assert problems({'name': 5, 'age': '3', 'x': 1}) == ['unknown x', 'name must be str, not int', 'age must be int, not str'] and problems({'name': 'a', 'age': True}) == ['age must be int, not bool']
def check(d):
    if found := problems(d): raise ValueError('; '.join(found))
    return d
def mail(text):
    user, at, host = text.partition('@')
    return bool(at and user and '.' in host.strip('.'))
assert mail('a@b.org') and not mail('a@b') and not mail('@b.org') and not mail('')
check({'age': 'x'})  # raises ValueError: missing name; age must be int, not str
check(5)  # raises TypeError: 'int' object is not iterable
mail(None)  # raises AttributeError: 'NoneType' object has no attribute 'partition'
