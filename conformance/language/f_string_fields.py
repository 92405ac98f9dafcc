# f-strings: expressions, conversions, specs and nesting.
name, n, pi = 'Ann', 42, 3.14159
assert f'{name} is {n}' == 'Ann is 42' and f'{n + 1}' == '43' and f'{name.upper()!r}' == "'ANN'" and f'{{}}{{{n}}}' == '{}{42}'
assert f'{pi:.2f}|{n:5}|{name:>5}|{n:<5}|{n:^6}|' == '3.14|   42|  Ann|42   |  42  |' and f'{n:{5}}{pi:{"."}{1}f}' == '   423.1'
assert f'{n=}' == 'n=42' and f'{n = }' == 'n = 42' and f'{name=}' == "name='Ann'" and f'{pi=:.1f}' == 'pi=3.1' and f'{n + 1=}' == 'n + 1=43' and f'{name=!s}' == 'name=Ann'
assert f"{'a' if n else 'b'}" == 'a' and f'{[x * 2 for x in range(3)]}' == '[0, 2, 4]' and f'{ {"k": 1}["k"] }' == '1' and f'{(lambda x: x)(5)}' == '5'
assert f'{"nested " + f"{n}"}' == 'nested 42' and f'{'same quotes'}' == 'same quotes' and f'{n:{"0" + "6"}}' == '000042' and f'{n!r:>4}' == '  42'
assert f'a' 'b' f'{n}' == 'ab42' and rf'\n{n}' == '\\n42' and f'\n' == '\n' and f'{1:0{3}d}' == '001' and f'' == '' and fr'\{n}' == '\\42'
assert f'''{
    n
}''' == '42' and f'{"\n".join(["a", "b"])}' == 'a\nb' and f'{None}{True}' == 'NoneTrue' and f'{3:%}' == '300.000000%'
x = 10
assert f'{x:=5}' == '   10' and f'{(x := 5)}' == '5' and x == 5 and f'{x!a}' == '5' and f'{x:,}' == '5'
f'{undefined}'  # raises NameError: name 'undefined' is not defined
f'{1 / 0}'  # raises ZeroDivisionError: division by zero
f'{n:z}'  # raises ValueError: Negative zero coercion (z) not allowed in integer format specifier
f'{name:d}'  # raises ValueError: Unknown format code 'd' for object of type 'str'
f'{n.missing}'  # raises AttributeError: 'int' object has no attribute 'missing'
f'{None:5}'  # raises TypeError: unsupported format string passed to NoneType.__format__
f'{}'  # raises SyntaxError: f-string: valid expression required before '}'
f'{n!x}'  # raises SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
f'}'  # raises SyntaxError: f-string: single '}' is not allowed
