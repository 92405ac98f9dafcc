# Filling text from data.
template = 'Dear {name}, you owe {amount:,.2f} since {days} day{s}.'
def fill(d): return template.format(**d, s='' if d['days'] == 1 else 's')
assert fill({'name': 'Ann', 'amount': 1234.5, 'days': 1}) == 'Dear Ann, you owe 1,234.50 since 1 day.' and fill({'name': 'B', 'amount': 2, 'days': 3}).endswith('2.00 since 3 days.')
rows = [{'n': 'x', 'v': 1.5}, {'n': 'long', 'v': 10}]
assert '\n'.join('{n:<6}{v:>6.1f}'.format(**r) for r in rows) == 'x        1.5\nlong    10.0' and '%(n)s=%(v)g' % rows[0] == 'x=1.5'
text = 'Hi $name, $greeting'
for k, v in {'name': 'Bo', 'greeting': 'bye'}.items(): text = text.replace('$' + k, v)
assert text == 'Hi Bo, bye' and '{0[n]}-{1[n]}'.format(*rows) == 'x-long' and '{:{w}.{p}f}'.format(3.14159, w=8, p=2) == '    3.14'
fill({'name': 'Ann', 'amount': 'much', 'days': 1})  # raises ValueError: Unknown format code 'f' for object of type 'str'
fill({'name': 'Ann', 'amount': 1})  # raises KeyError: 'days'
fill({'amount': 1, 'days': 2})  # raises KeyError: 'name'
'{n} {missing}'.format(**rows[0])  # raises KeyError: 'missing'
'{} {}'.format('one')  # raises IndexError: Replacement index 1 out of range for positional args tuple
'%(n)d' % rows[0]  # raises TypeError: %d format: a real number is required, not str
