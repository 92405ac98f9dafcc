# repr: text that says what a value is.
assert repr('a') == "'a'" and repr("it's") == '"it\'s"' and repr('"') == '\'"\'' and repr('\'"') == '\'\\\'"\''
assert repr('tab\t nl\n cr\r bs\\ nul\0') == "'tab\\t nl\\n cr\\r bs\\\\ nul\\x00'" and repr('\x7f\x80\xa0é') == "'\\x7f\\x80\\xa0é'"
assert repr('\u200b\ud800\U0010ffff') == "'\\u200b\\ud800\\U0010ffff'" and repr('日本 😀') == "'日本 😀'"
assert repr(1.0) == '1.0' and repr(1e100) == '1e+100' and repr(True) == 'True' and repr(None) == 'None' and repr(...) == 'Ellipsis'
assert repr([1, 'a', (2,)]) == "[1, 'a', (2,)]" and repr(()) == '()' and repr({1: {2}}) == '{1: {2}}' and repr(set()) == 'set()'
assert repr(int) == "<class 'int'>" and repr(len) == '<built-in function len>' and repr(ValueError('x', 1)) == "ValueError('x', 1)"
assert repr(b"a'b") == 'b"a\'b"' and repr(slice(1, None)) == 'slice(1, None, None)' and repr(range(2)) == 'range(0, 2)'
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'Point({self.x!r})'
assert repr(Point('a')) == "Point('a')" and str(Point(1)) == 'Point(1)' and f'{[Point(2)]}' == '[Point(2)]' and repr({Point: 1}) == "{<class '__main__.Point'>: 1}"
loop = [1]
loop.append({'again': loop})
assert repr(loop) == "[1, {'again': [...]}]"
class Wrong:
    def __repr__(self): return None
repr(Wrong())  # raises TypeError: __repr__ returned non-string (type NoneType)
str([Wrong()])  # raises TypeError: __repr__ returned non-string (type NoneType)
repr()  # raises TypeError: repr() takes exactly one argument (0 given)
