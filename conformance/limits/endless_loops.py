# Programs that would never end.
while True: pass  # stops on time
for _ in iter(int, 1): pass  # stops on time
sum(range(10 ** 18))  # stops on time
max(range(10 ** 18))  # stops on time
len([x for x in range(10 ** 18) if x < 0])  # stops on time
10 ** 18 + 1.5 in iter(range(10 ** 18))  # stops on time
any(x < 0 for x in range(10 ** 18))  # stops on time
list(filter(None, iter(int, 1)))  # stops on time
next(x for x in iter(int, 1) if x)  # stops on time
{0: 0 for _ in iter(int, 1)}  # stops on time
min(iter(int, 1))  # stops on time
'x'.join('' for _ in range(10 ** 18) if _ < 0)  # stops on time
dict.fromkeys(iter(int, 1))  # stops on time
set(iter(int, 1))  # stops on time
set().update(iter(int, 1))  # stops on time
{1}.isdisjoint(iter(int, 1))  # stops on time
(lambda f: f(f))(lambda f: [f for _ in iter(int, 1) if _])  # stops on time
sorted([3, 1, 2], key=lambda v: sum(iter(int, 1)))  # stops on time
