# assert with and without a text.
assert True
assert 1, 'not shown'
assert (0, 'a tuple is true')
calls = []
assert 5, calls.append('not evaluated')
assert calls == []
try:
    assert False, 'words'
except AssertionError as e:
    assert e.args == ('words',)
assert False  # raises AssertionError
assert 0, 'zero'  # raises AssertionError: zero
assert [], [1, 2]  # raises AssertionError: [1, 2]
assert None, None  # raises AssertionError: None
assert 1 > 2, f'{1} is not above {2}'  # raises AssertionError: 1 is not above 2
assert 1 / 0  # raises ZeroDivisionError: division by zero
assert  # raises SyntaxError: invalid syntax
