# global: names of the module, from inside a function.
count = 0
def up():
    global count
    count += 1
    return count
assert up() == 1 and up() == 2 and count == 2
def make():
    global created
    created = 'made'
make()
assert created == 'made'
def nested():
    count = 'local'
    def inner():
        global count
        count = 10
    inner()
    return count
assert nested() == 'local' and count == 10
def read(): return count
assert read() == 10
def remove():
    global created
    del created
remove()
created  # raises NameError: name 'created' is not defined
def shadow():
    total = count + 1
    return total
assert shadow() == 11
class C:
    global in_class
    in_class = 5
assert in_class == 5 and not hasattr(C, 'in_class')
def unbound():
    count += 1
unbound()  # raises UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
def late(): x = 1; global x  # raises SyntaxError: name 'x' is assigned to before global declaration
def param(count): global count  # raises SyntaxError: name 'count' is parameter and global
