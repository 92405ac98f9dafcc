# Quoting in addresses, and queries.
from urllib.parse import quote, quote_plus, quote_from_bytes, unquote, unquote_plus, unquote_to_bytes, urlencode, parse_qs, parse_qsl
assert quote('a b/ü?~') == 'a%20b/%C3%BC%3F~' and quote('a/b', safe='') == 'a%2Fb' and quote('é', encoding='latin-1') == '%E9' and quote(b'\xff') == '%FF' == quote_from_bytes(b'\xff')
assert quote_plus('a b+c/d') == 'a+b%2Bc%2Fd' and quote_plus('a b', safe=' ') == 'a+b' and quote('', '') == ''
assert unquote('a%20b%C3%BC%zz') == 'a bü%zz' and unquote('%ff') == '\ufffd' and unquote('%E9', 'latin-1') == 'é' and unquote(b'%41') == 'A'
assert unquote_plus('a+b%2B') == 'a b+' and unquote_to_bytes('%ffé') == b'\xff\xc3\xa9'
assert urlencode({'q': 'a b&c', 'n': 1}) == 'q=a+b%26c&n=1' and urlencode([('a', 1), ('a', None)]) == 'a=1&a=None'
assert urlencode({'a': [1, 'x y']}, doseq=True) == 'a=1&a=x+y' and urlencode({'a': [1]}) == 'a=%5B1%5D' and urlencode({'p': '/ '}, safe='/', quote_via=quote) == 'p=/%20'
assert parse_qs('a=1&a=2&b=%C3%A9+x&c=&d') == {'a': ['1', '2'], 'b': ['é x']} and parse_qs('c=&d', keep_blank_values=True) == {'c': [''], 'd': ['']}
assert parse_qsl('a=1;b=2', separator=';') == [('a', '1'), ('b', '2')] and parse_qsl(b'a=%41') == [(b'a', b'A')] and parse_qs('') == {}
quote(5)  # raises TypeError: quote_from_bytes() expected bytes
quote(b'a', encoding='ascii')  # raises TypeError: quote() doesn't support 'encoding' for bytes
urlencode('text')  # raises TypeError: not a valid non-string sequence or mapping object
parse_qs('a', strict_parsing=True)  # raises ValueError: bad query field: 'a'
parse_qs('a=1&b=2', max_num_fields=1)  # raises ValueError: Max number of fields exceeded
parse_qs('a=1', separator='')  # raises ValueError: Separator must be of type string or bytes.
