# A calculator by recursive descent.
def calc(text):
    tokens = text.replace('(', ' ( ').replace(')', ' ) ').split()
    def peek(): return tokens[0] if tokens else None
    def expr():
        value = term()
        while peek() in ('+', '-'): value = value + term() if tokens.pop(0) == '+' else value - term()
        return value
    def term():
        value = factor()
        while peek() in ('*', '/'): value = value * factor() if tokens.pop(0) == '*' else value / factor()
        return value
    def factor():
        token = tokens.pop(0)
        if token == '(':
            value = expr()
            if tokens.pop(0) != ')': raise SyntaxError('missing )')
            return value
        return float(token)
    value = expr()
    if tokens: raise SyntaxError(f'unexpected {tokens[0]}')
    return value
assert calc('1 + 2 * 3') == 7.0 and calc('(1 + 2) * 3') == 9.0 and calc('8 / 4 / 2') == 1.0 and calc('2 * (3 - (1 + 1))') == 2.0
calc('1 +')  # raises IndexError: pop from empty list
calc('1 / 0')  # raises ZeroDivisionError: float division by zero
calc('a + 1')  # raises ValueError: could not convert string to float: 'a'
