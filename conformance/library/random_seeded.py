# random: what a seed gives.
import random
r = random.Random(42)
random.seed(141053)
assert repr(random.randint(1000000, 9999999)) == '3426812'
assert repr((random.random(), random.uniform(1, 2), random.randrange(0, 100, 7), random.getrandbits(70), random.randbytes(5))) == "(0.8259937857399504, 1.3709234683979556, 35, 340548984958855482366, b'\\xb5\\xe4\\xfb\\xa5\\xc6')"
assert repr((random.choice('abcdef'), random.sample(range(1000), 5), random.sample('abcdefghij', 8), random.choices([1, 2, 3], k=5), random.choices('xyz', [1, 2.5, 3], k=6), random.sample('ab', 3, counts=[2, 5]))) == "('d', [82, 281, 851, 212, 558], ['c', 'a', 'e', 'i', 'j', 'b', 'd', 'f'], [1, 2, 3, 1, 1], ['y', 'y', 'y', 'y', 'y', 'z'], ['b', 'b', 'a'])"
assert repr((r.random(), r.randint(1, 6), r.choice([1, 2, 3]), random.Random('text').random(), random.Random(2.5).random(), random.Random(b'x').random(), random.Random(-7).random())) == '(0.6394267984578837, 1, 3, 0.8711565613554825, 0.41877545666909954, 0.6307877176639078, 0.32383276483316237)'
assert repr((round(r.gauss(0, 1), 9), round(r.normalvariate(5, 2), 9), round(r.expovariate(2), 9), round(r.triangular(1, 5, 2), 9), round(r.betavariate(2, 3), 9), round(r.gammavariate(2, 3), 9), r.binomialvariate(100, 0.3))) == '(-0.111315862, 7.509571862, 1.11364405, 1.589707835, 0.495578705, 0.749713697, 32)'
random.choice([])  # raises IndexError: Cannot choose from an empty sequence
random.sample([1], 2)  # raises ValueError: Sample larger than population or is negative
random.sample({1, 2}, 1)  # raises TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
random.randint(5, 4)  # raises ValueError: empty range in randrange(5, 5)
random.randrange(1, 10, 0)  # raises ValueError: zero step for randrange()
random.choices([1], [1, 2])  # raises ValueError: The number of weights does not match the population
random.seed([1])  # raises TypeError: The only supported seed types are: None,\nint, float, str, bytes, and bytearray.
items = list(range(10))
random.Random(7).shuffle(items)
assert sorted(items) == list(range(10)) and items != list(range(10))
state = random.getstate()
drawn = random.random()
random.setstate(state)
assert drawn == random.random() and state[0] == 3 and len(state[1]) == 625
