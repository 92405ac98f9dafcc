# while, break, continue and else.
n, log = 5, []
while n:
    n -= 1
    if n == 3: continue
    if n == 1: break
    log.append(n)
else:
    log.append('else')
assert log == [4, 2] and n == 1
while n < 3:
    n += 1
else:
    log.append('else')
assert log == [4, 2, 'else']
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
assert collatz(27) == 111
queue, seen = [1], []
while queue:
    item = queue.pop(0)
    seen.append(item)
    if item < 4: queue += [item * 2, item * 2 + 1]
assert seen == [1, 2, 3, 4, 5, 6, 7]
while False: log.append('never')
while (n := n - 1) > 0: pass
assert n == 0 and 'never' not in log
break  # raises SyntaxError: 'break' outside loop
continue  # raises SyntaxError: 'continue' not properly in loop
while undefined: pass  # raises NameError: name 'undefined' is not defined
