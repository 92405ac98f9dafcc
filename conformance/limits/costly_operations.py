# Single operations that take longer than they look.
big = 3 ** 200_000
huge = 'a' * 500_000
many = list(range(100_000))
while True: big * big  # stops on time
while True: big // (big >> 300_000)  # stops on time
while True: huge.replace('a', 'bb')  # stops on time
while True: huge.count('ab')  # stops on time
while True: huge.find('b')  # stops on time
while True: huge[::-1]  # stops on time
while True: huge + 'b'  # stops on time
while True: huge.upper()  # stops on time
while True: huge.split('b')  # stops on time
while True: huge.encode()  # stops on time
while True: huge == huge + ''  # stops on time
while True: hash(huge + 'b')  # stops on time
while True: -1 in many  # stops on time
while True: many.count(-1)  # stops on time
while True: many[:]  # stops on time
while True: many.insert(0, many.pop())  # stops on time
while True: many.reverse()  # stops on time
while True: sorted(many, key=lambda v: -v)  # stops on time
while True: many == many[:]  # stops on time
while True: dict.fromkeys(many)  # stops on time
while True: set(many) & set(many)  # stops on time
while True: str(big % 10 ** 4000)  # stops on time
while True: pow(3, big >> 310_000, 10 ** 300)  # stops on time
assert huge.find('a' * 250_000 + 'b') == -1
assert len(sorted([float('nan'), 1.0, 0.0] * 100)) == 300
class SameHash:
    def __hash__(self): return 7
d = {}
while True: d[SameHash()] = 1  # stops on time
texts = {''.join(('Aa', 'BB')[n >> b & 1] for b in range(12)) for n in range(4096)}
assert len(texts) == 4096
import hashlib
hashlib.pbkdf2_hmac('sha256', b'x', b'y', 10 ** 9)  # stops on time
assert [[] * (2 ** 31 - 1) for _ in range(20)] == [[]] * 20
