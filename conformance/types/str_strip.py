# strip, lstrip and rstrip: characters off the ends.
assert '  a b \n'.strip() == 'a b' and '  a '.lstrip() == 'a ' and ' a  '.rstrip() == ' a' and ''.strip() == '' and ' \t\n'.strip() == ''
assert 'xxaxx'.strip('x') == 'a' and 'abcba'.strip('ab') == 'c' and 'abc'.strip('') == 'abc' and 'abc'.strip(None) == 'abc'
assert 'www.site.com'.lstrip('w.') == 'site.com' and 'report.txt'.rstrip('.txt') == 'repor' and '007'.lstrip('0') == '7' and '000'.lstrip('0') == ''
assert '$1,200.50'.strip('$').replace(',', '') == '1200.50' and '"quoted"'.strip('"') == 'quoted' and '[1, 2]'.strip('[]') == '1, 2'
assert '\ufeff\u3000a\xa0\u2028'.strip() == '\ufeff\u3000a' and '1.500'.rstrip('0').rstrip('.') == '1.5' and '-'.strip('-') == ''
'a'.strip(5)  # raises TypeError: strip arg must be None or str
'a'.lstrip(['a'])  # raises TypeError: lstrip arg must be None or str
'a'.rstrip('a', 'b')  # raises TypeError: rstrip expected at most 1 argument, got 2
'a'.strip(b'a')  # raises TypeError: strip arg must be None or str
