# Ints among numbers.
assert 1 < 2 <= 2 < 2.5 and 1 == 1.0 and 2 ** 70 > 1e20 and -1 < 0 < 1 and True == 1 and 5 != '5' and not 5 == '5' and 10 ** 20 == 1e20
assert max(3, -5, 2) == 3 and min(2, 1.5) == 1.5 and sorted([3, -1, 2 ** 65, 0]) == [-1, 0, 3, 2 ** 65] and 9007199254740993 != 9007199254740992.0
1 < '2'  # raises TypeError: '<' not supported between instances of 'int' and 'str'
1 > None  # raises TypeError: '>' not supported between instances of 'int' and 'NoneType'
1 <= [1]  # raises TypeError: '<=' not supported between instances of 'int' and 'list'
max(1, '2')  # raises TypeError: '>' not supported between instances of 'str' and 'int'
