# A name that nothing has bound, or not yet.
total = 5
totl  # raises NameError: name 'totl' is not defined
print(undefined)  # raises NameError: name 'undefined' is not defined
undefined.attribute  # raises NameError: name 'undefined' is not defined
undefined[0]  # raises NameError: name 'undefined' is not defined
undefined()  # raises NameError: name 'undefined' is not defined
count += 1  # raises NameError: name 'count' is not defined
del never_bound  # raises NameError: name 'never_bound' is not defined
[x for x in things]  # raises NameError: name 'things' is not defined
f'{missing}'  # raises NameError: name 'missing' is not defined
lambda_arg = (lambda a: a + b)(1)  # raises NameError: name 'b' is not defined
true  # raises NameError: name 'true' is not defined
null  # raises NameError: name 'null' is not defined
def early():
    print(late)  # raises UnboundLocalError: cannot access local variable 'late' where it is not associated with a value
    late = 1
early()
def branch(flag):
    if flag:
        value = 1
    return value
branch(False)  # raises UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
def counter():
    total += 1
counter()  # raises UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
def outer():
    def inner():
        return held
    inner()
    held = 1
outer()  # raises NameError: cannot access free variable 'held' where it is not associated with a value in enclosing scope
def removed():
    x = 1
    del x
    return x
removed()  # raises UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
class Box:
    size = 1
    def area(self):
        return size * size
Box().area()  # raises NameError: name 'size' is not defined
for item in []: pass
item  # raises NameError: name 'item' is not defined
[hidden for hidden in range(3)]
hidden  # raises NameError: name 'hidden' is not defined
try:
    1 / 0
except ZeroDivisionError as gone:
    pass
gone  # raises NameError: name 'gone' is not defined
