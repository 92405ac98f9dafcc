# append and pop at both ends.
stack = []
for x in 'abc': stack.append(x)
assert stack.pop() == 'c' and stack[-1] == 'b' and len(stack) == 2
queue = [1, 2, 3]
assert queue.pop(0) == 1 and queue == [2, 3]
queue.insert(0, 0)
assert queue == [0, 2, 3] and queue[1:] + queue[:1] == [2, 3, 0]
while stack: stack.pop()
stack.pop()  # raises IndexError: pop from empty list
stack[-1]  # raises IndexError: list index out of range
stack.peek()  # raises AttributeError: 'list' object has no attribute 'peek'
stack.push(1)  # raises AttributeError: 'list' object has no attribute 'push'
queue.popleft()  # raises AttributeError: 'list' object has no attribute 'popleft'
