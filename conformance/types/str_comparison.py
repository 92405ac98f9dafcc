# Text is ordered by the numbers of its characters.
assert 'a' < 'b' and 'A' < 'a' and 'Z' < 'a' and 'abc' < 'abd' and 'ab' < 'abc' and '' < 'a' and '10' < '9' and '2' > '10'
assert max('b', 'a') == 'b' and sorted(['b', 'B', 'a']) == ['B', 'a', 'b'] and 'a' == 'a' and 'a' != 'A' and not 'a' > 'b'
assert sorted(['é', 'z', 'e']) == ['e', 'z', 'é'] and '\uffff' < '😀' and ('a', 2) < ('b', 1)
'a' < 1  # raises TypeError: '<' not supported between instances of 'str' and 'int'
'a' >= None  # raises TypeError: '>=' not supported between instances of 'str' and 'NoneType'
b'a' < 'a'  # raises TypeError: '<' not supported between instances of 'bytes' and 'str'
sorted(['a', 1])  # raises TypeError: '<' not supported between instances of 'int' and 'str'
