# Flags, and arguments that may be missing.
def show(items, *, reverse=False, limit=None, sep=', '):
    chosen = sorted(items, reverse=reverse)[:limit]
    return sep.join(map(str, chosen))
assert show([2, 1]) == '1, 2' and show([2, 1], reverse=True) == '2, 1' and show([3, 1, 2], limit=2) == '1, 2' and show([], sep='-') == '' and show('ba', sep='') == 'ab'
options = {'reverse': True, 'limit': 1}
assert show([1, 2], **options) == '2'
show([1], True)  # raises TypeError: show() takes 1 positional argument but 2 were given
show([1], Reverse=True)  # raises TypeError: show() got an unexpected keyword argument 'Reverse'
show()  # raises TypeError: show() missing 1 required positional argument: 'items'
show([1, 2], limit='1')  # raises TypeError: slice indices must be integers or None or have an __index__ method
show([1], sep=None)  # raises AttributeError: 'NoneType' object has no attribute 'join'
