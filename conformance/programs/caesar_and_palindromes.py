# Letters as numbers.
def shift(text, by): return ''.join(chr((ord(c) - base + by) % 26 + base) if (base := 65 if c.isupper() else 97 if c.islower() else 0) else c for c in text)
assert shift('Hello, World!', 3) == 'Khoor, Zruog!' and shift(shift('abc', 5), -5) == 'abc' and shift('xyz', 3) == 'abc'
def palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]
assert palindrome('A man, a plan, a canal: Panama') and not palindrome('abc') and palindrome('')
assert sorted('listen') == sorted('silent') and ''.join(dict.fromkeys('mississippi')) == 'misp' and {c for c in 'hello' if 'hello'.count(c) > 1} == {'l'}
vowels = sum(c in 'aeiou' for c in 'education')
assert vowels == 5 and ' '.join(w[::-1] for w in 'abc def'.split()) == 'cba fed'
shift(5, 1)  # raises TypeError: 'int' object is not iterable
shift('a', '1')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
