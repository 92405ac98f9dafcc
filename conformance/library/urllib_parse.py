# Addresses taken apart and put together.
from urllib.parse import urlsplit, urlparse, urlunsplit, urlunparse, urljoin, urldefrag, SplitResult, SplitResultBytes
import urllib.parse
parts = urlsplit('https://Ann:pa%20ss@Example.COM:8443/shop/a;b?x=1&y=2#top')
assert parts == ('https', 'Ann:pa%20ss@Example.COM:8443', '/shop/a;b', 'x=1&y=2', 'top') and isinstance(parts, SplitResult)
assert (parts.username, parts.password, parts.hostname, parts.port) == ('Ann', 'pa%20ss', 'example.com', 8443)
assert parts.geturl() == urlunsplit(parts) == 'https://Ann:pa%20ss@Example.COM:8443/shop/a;b?x=1&y=2#top'
assert repr(urlparse('http://h/p;q?r#s')) == "ParseResult(scheme='http', netloc='h', path='/p', params='q', query='r', fragment='s')"
assert urlunparse(('http', 'h', '/p', 'q', 'r', 's')) == 'http://h/p;q?r#s' and urlparse('mailto:a@b.c').path == 'a@b.c'
assert urlsplit('//h/p', 'ftp').scheme == 'ftp' and urlsplit('/p#f', allow_fragments=False).path == '/p#f'
assert urlsplit('http://[::1]:80/').hostname == '::1' and urlsplit('/p').hostname is None and urlsplit('http://h:/').port is None
assert urlsplit(b'http://h/p') == SplitResultBytes(b'http', b'h', b'/p', b'', b'') == urlsplit('http://h/p').encode() and urlsplit(b'http://h:5').port == 5
assert urlsplit('  ht\ntp://h/\tp').geturl() == 'http://h/p' and parts._replace(query='').query == ''
base = 'http://a/b/c/d;p?q'
for link, whole in [('g', 'http://a/b/c/g'), ('./g/', 'http://a/b/c/g/'), ('/g', 'http://a/g'), ('//g', 'http://g'), ('?y', 'http://a/b/c/d;p?y'), ('#s', 'http://a/b/c/d;p?q#s'), ('..', 'http://a/b/'), ('../../../g', 'http://a/g'), ('mailto:x', 'mailto:x'), ('', base)]:
    assert urljoin(base, link) == whole
assert urldefrag('http://h/p#f') == ('http://h/p', 'f') and urldefrag('http://h/p').fragment == '' and urldefrag('u#f').geturl() == 'u#f'
assert urllib.parse.urlsplit is urlsplit and urljoin(b'http://h/a', b'b') == b'http://h/b'
urlsplit('http://h:port/').port  # raises ValueError: Port could not be cast to integer value as 'port'
urlsplit('http://h:99999/').port  # raises ValueError: Port out of range 0-65535
urlsplit('http://[::1/')  # raises ValueError: Invalid IPv6 URL
urlsplit('http://[nothing]/')  # raises ValueError: 'nothing' does not appear to be an IPv4 or IPv6 address
urlsplit('http://a\u2100.com')  # raises ValueError: netloc 'a℀.com' contains invalid characters under NFKC normalization
urljoin('http://h', b'p')  # raises TypeError: Cannot mix str and non-str arguments
urlunsplit(('http', 'h', 'p'))  # raises ValueError: not enough values to unpack (expected 6, got 4)
