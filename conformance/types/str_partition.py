# partition and rpartition: before, separator, after.
assert 'key=value=x'.partition('=') == ('key', '=', 'value=x') and 'key=value=x'.rpartition('=') == ('key=value', '=', 'x')
assert 'none'.partition('=') == ('none', '', '') and 'none'.rpartition('=') == ('', '', 'none') and ''.partition('x') == ('', '', '')
assert '=v'.partition('=') == ('', '=', 'v') and 'k='.partition('=') == ('k', '=', '') and 'a--b'.partition('--') == ('a', '--', 'b')
user, at, host = 'ann@site.org'.partition('@')
assert user == 'ann' and host == 'site.org' and at
path, _, name = '/a/b/c.txt'.rpartition('/')
assert path == '/a/b' and name == 'c.txt'
'a'.partition('')  # raises ValueError: empty separator
'a'.rpartition('')  # raises ValueError: empty separator
'a'.partition(1)  # raises TypeError: must be str, not int
'a'.partition()  # raises TypeError: str.partition() takes exactly one argument (0 given)
