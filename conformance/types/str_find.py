# find, rfind, index, rindex, count and in: where a text stands in another.
s = 'banana'
assert s.find('an') == 1 and s.rfind('an') == 3 and s.find('x') == -1 and s.find('') == 0 and s.rfind('') == 6
assert s.find('an', 2) == 3 and s.find('an', 2, 4) == -1 and s.find('an', -3) == 3 and s.rfind('a', 0, 5) == 3 and s.find('', 6) == 6 and s.find('', 7) == -1
assert s.index('n') == 2 and s.rindex('n') == 4 and s.index('a', 2) == 3 and s.count('a') == 3 and s.count('ana') == 1 and s.count('') == 7
assert s.count('a', 2) == 2 and s.count('a', 2, 4) == 1 and s.count('x') == 0 and 'aaaa'.count('aa') == 2
assert 'nan' in s and '' in s and '' in '' and 'Ban' not in s and s.find('a', None, None) == 1
assert '😀a😀'.find('a') == 1 and '😀a😀'.rfind('😀') == 2 and 'x😀y'.index('y') == 2
places, at = [], s.find('a')
while at >= 0:
    places.append(at)
    at = s.find('a', at + 1)
assert places == [1, 3, 5]
s.index('x')  # raises ValueError: substring not found
s.rindex('b', 1)  # raises ValueError: substring not found
s.find(1)  # raises TypeError: must be str, not int
s.index(None)  # raises TypeError: must be str, not NoneType
s.count(1)  # raises TypeError: must be str, not int
s.find('a', 'b')  # raises TypeError: slice indices must be integers or None or have an __index__ method
1 in s  # raises TypeError: 'in <string>' requires string as left operand, not int
