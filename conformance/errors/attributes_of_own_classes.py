# Attributes that an instance or class lacks.
class User:
    kind = 'user'
    def __init__(self, name): self.name = name
    def greet(self): return 'hi'
u = User('x')
u.nmae  # raises AttributeError: 'User' object has no attribute 'nmae'
u.email  # raises AttributeError: 'User' object has no attribute 'email'
u.Greet()  # raises AttributeError: 'User' object has no attribute 'Greet'
u.greet().name  # raises AttributeError: 'str' object has no attribute 'name'
u['name']  # raises TypeError: 'User' object is not subscriptable
u.name.first  # raises AttributeError: 'str' object has no attribute 'first'
User.name  # raises AttributeError: type object 'User' has no attribute 'name'
User.kid  # raises AttributeError: type object 'User' has no attribute 'kid'
del u.email  # raises AttributeError: 'User' object has no attribute 'email'
u.kind()  # raises TypeError: 'str' object is not callable
u.name()  # raises TypeError: 'str' object is not callable
u()  # raises TypeError: 'User' object is not callable
User.greet()  # raises TypeError: User.greet() missing 1 required positional argument: 'self'
len(u)  # raises TypeError: object of type 'User' has no len()
for x in u: pass  # raises TypeError: 'User' object is not iterable
u + u  # raises TypeError: unsupported operand type(s) for +: 'User' and 'User'
u < u  # raises TypeError: '<' not supported between instances of 'User' and 'User'
int(u)  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'User'
float(u)  # raises TypeError: float() argument must be a string or a real number, not 'User'
