# What does not fit is refused before it is made.
import json, math
'a' * 10 ** 10  # stops on memory
b'a' * 10 ** 10  # stops on memory
[0] * 10 ** 10  # stops on memory
(0,) * 10 ** 10  # stops on memory
bytes(10 ** 10)  # stops on memory
1 << 10 ** 10  # stops on memory
2 ** 10 ** 10  # stops on memory
list(range(10 ** 12))  # stops on memory
tuple(range(10 ** 12))  # stops on memory
sorted(range(10 ** 12))  # stops on memory
a, *b = range(10 ** 12)  # stops on memory
[*range(10 ** 12)]  # stops on memory
'x'.ljust(10 ** 10)  # stops on memory
'x'.center(10 ** 10)  # stops on memory
'x'.zfill(10 ** 10)  # stops on memory
'\t'.expandtabs(10 ** 9)  # stops on memory
'{:>{}}'.format('x', 10 ** 10)  # stops on memory
f'{1:>{10 ** 10}}'  # stops on memory
'%*d' % (10 ** 9, 1)  # stops on memory
format(1.0, '.100000000f')  # stops on memory
('ab' * 10 ** 6).replace('a', 'x' * 10 ** 4)  # stops on memory
('x' * 1000).join(['y'] * 10 ** 6)  # stops on memory
('a ' * 10 ** 6).split() * 20  # stops on memory
json.dumps([0] * 10 ** 5, indent=10 ** 8)  # stops on memory
[0][:] * 10 ** 9  # stops on memory
('a' * 10 ** 6).translate({97: 'b' * 10 ** 6})  # stops on memory
x = [0]
x *= 10 ** 10  # stops on memory
x[:] = range(10 ** 12)  # stops on memory
x.extend(range(10 ** 12))  # stops on memory
if False:
    'a' * 10 ** 10
    1 << 10 ** 10
assert len('a' * 1_000_000) == 1_000_000 and len([0] * 100_000) == 100_000
