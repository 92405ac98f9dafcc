# Stacks, queues and brackets.
def balanced(text):
    pairs, stack = {')': '(', ']': '[', '}': '{'}, []
    for c in text:
        if c in pairs.values(): stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]): return False
    return not stack
assert balanced('{[()]}') and not balanced('([)]') and not balanced('(') and balanced('') and not balanced(')')
def rpn(text):
    stack = []
    ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b}
    for token in text.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[token](a, b))
        else: stack.append(float(token))
    return stack.pop()
assert rpn('3 4 + 2 *') == 14.0 and rpn('5 1 2 + 4 * + 3 -') == 14.0
rpn('1 0 /')  # raises ZeroDivisionError: float division by zero
rpn('1 +')  # raises IndexError: pop from empty list
rpn('x')  # raises ValueError: could not convert string to float: 'x'
