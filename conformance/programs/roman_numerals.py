# Roman numerals there and back.
values = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
def roman(n):
    out = ''
    for v, s in values:
        count, n = divmod(n, v)
        out += s * count
    return out
def number(text):
    single = {s: v for v, s in values if len(s) == 1}
    return sum(-single[a] if single[a] < single.get(b, 0) else single[a] for a, b in zip(text, text[1:] + ' '))
assert roman(1994) == 'MCMXCIV' and roman(0) == '' and number('MCMXCIV') == 1994 and all(number(roman(n)) == n for n in range(1, 400))
number('XZ')  # raises KeyError: 'Z'
roman('5')  # raises TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
