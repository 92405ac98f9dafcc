# Counting in text and repeating it.
assert 'banana'.count('a') == 3 and 'banana'.count('an', 2) == 1 and '-' * 5 == '-----' and 'ab' * 0 == '' and 3 * 'x' == 'xxx'
assert 'aaa'.count('aa') == 1 and ''.count('') == 1 and 'abc'.count('') == 4 and ('=' * 3 + '>') == '===>'
'a' * 'b'  # raises TypeError: can't multiply sequence by non-int of type 'str'
'a' * None  # raises TypeError: can't multiply sequence by non-int of type 'NoneType'
'a'.count(1)  # raises TypeError: must be str, not int
