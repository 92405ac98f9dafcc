# A format field follows the same rules as an attribute in the source.
def f(): pass
assert '{0.__class__}'.format(1) == "<class 'int'>"
'{0.__globals__}'.format(f)  # raises AttributeError: 'function' object has no attribute '__globals__'
'{0.__class__.__subclasses__}'.format(1)  # raises AttributeError: type object 'int' has no attribute '__subclasses__'
'{0.__code__.co_consts}'.format(f)  # raises AttributeError: 'function' object has no attribute '__code__'
str.format('{0.__globals__}', f)  # raises AttributeError: 'function' object has no attribute '__globals__'
'{f.__globals__}'.format_map({'f': f})  # raises AttributeError: 'function' object has no attribute '__globals__'
'{0[__globals__]}'.format(f)  # raises TypeError: 'function' object is not subscriptable
f'{f.__globals__}'  # raises AttributeError: 'function' object has no attribute '__globals__'
'%(__class__)s' % {}  # raises KeyError: '__class__'
'{0.append.__self__.__class__.__base__.__subclasses__}'.format([])  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
