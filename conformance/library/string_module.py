# Constants, templates and formatters.
import string
assert string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase and string.hexdigits == '0123456789abcdefABCDEF' and len(string.printable) == 100
assert string.capwords('the  big\tcat') == 'The Big Cat' and string.capwords('a-b', '-') == 'A-B'
greeting = string.Template('$who owes $$${amount} to ${who}s')
assert greeting.substitute(who='Ann', amount=5) == 'Ann owes $5 to Anns' and greeting.safe_substitute(amount=5) == '$who owes $5 to ${who}s'
assert greeting.substitute({'who': 'x'}, amount=1) == 'x owes $1 to xs' and greeting.get_identifiers() == ['who', 'amount'] and greeting.is_valid() and not string.Template('$').is_valid()
class Percent(string.Template):
    delimiter = '%'
assert Percent('%a and $a').substitute(a=1) == '1 and $a'
assert string.Formatter().format('{:>5}|{name!r}', 1, name='x') == "    1|'x'"
assert string.Formatter().vformat('{a[0]}{b.real}', (), {'a': [1], 'b': 2}) == '12' and list(string.Formatter().parse('a{b!r:>{w}}c')) == [('a', 'b', '>{w}', 'r'), ('c', None, None, None)]
class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, '?')
assert Default().format('{a}-{b}', a=1) == '1-?'
greeting.substitute(who='Ann')  # raises KeyError: 'amount'
string.Template('a $').substitute()  # raises ValueError: Invalid placeholder in string: line 1, col 3
string.Formatter().format('{', 1)  # raises ValueError: Single '{' encountered in format string
string.Formatter().format('{0}{}', 1)  # raises ValueError: cannot switch from manual field specification to automatic field numbering
