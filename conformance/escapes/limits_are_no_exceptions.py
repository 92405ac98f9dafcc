# No handler of the program sees a limit.
def forever():
    while True: pass  # stops on time
class Guard:
    def __enter__(self): return self
    def __exit__(self, *a):
        if a[0] is not None:
            print('an __exit__ saw it')
        return True
for attempt in range(2):
    try:
        with Guard():
            try:
                forever()
            except BaseException:
                print('a handler saw it')
            break
    finally:
        pass
def generator():
    try:
        yield 1
        'a' * 10 ** 10  # stops on memory
    except:
        print('a generator saw it')
list(generator())
try:
    print('', end='')
    [0] * 10 ** 10  # stops on memory
except Exception as e:
    print('a handler saw it')
try:
    sorted([2, 1], key=lambda v: [0] * 10 ** 10)  # stops on memory
except:
    print('a handler saw it')
