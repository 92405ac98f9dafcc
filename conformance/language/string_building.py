# Building text piece by piece.
s = ''
for i in range(3): s += str(i) + ','
assert s == '0,1,2,' and s.rstrip(',') == '0,1,2' and s[:-1] == '0,1,2'
parts = []
for i in range(3): parts.append(f'{i}:{i * i}')
assert '; '.join(parts) == '0:0; 1:1; 2:4' and '-' * 10 == '----------' and 'ab' * 2 + 'c' == 'ababc'
text = ('first '
        f'{len(parts)} '
        'last')
assert text == 'first 3 last' and text.upper().lower() == text and ' '.join(reversed(text.split())) == 'last 3 first'
s += 5  # raises TypeError: can only concatenate str (not "int") to str
'Total: ' + 5  # raises TypeError: can only concatenate str (not "int") to str
'a' + None  # raises TypeError: can only concatenate str (not "NoneType") to str
','.join([1, 2])  # raises TypeError: sequence item 0: expected str instance, int found
