# Many small values count as much as a few large ones.
import collections, functools, itertools, re
kept = []
while True: kept.append(lambda n=len(kept): n)  # stops on memory
while True: kept.append(kept.append)  # stops on memory
while True: kept.append(slice(1, 2))  # stops on memory
while True: kept.append({})  # stops on memory
while True: kept.append(collections.deque())  # stops on memory
while True: kept.append(iter([1]))  # stops on memory
while True: kept.append(ValueError(kept))  # stops on memory
while True: kept.append(x for x in [1])  # stops on memory
while True: kept.append(re.match('(a)(b)', 'ab'))  # stops on memory
while True: kept.append(functools.partial(len, kept))  # stops on memory
while True: kept.append(host.echo(['x' * 1000] * 1000))  # stops on memory
class A: pass
while True: kept.append(type('C', (), {}))  # stops on memory
for i in itertools.count(): kept.append(str(i) * 1000)  # stops on memory
error = ValueError()
while True: error.add_note('x' * 10000)  # stops on memory
while True: print(end='')  # stops on time
while True: host.echo(1)  # stops on tool calls
host.echo('x' * 10 ** 7)  # stops on result
