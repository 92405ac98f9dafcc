# Formatted string literals.
name, n, x = 'Ann', 42, 3.14159
assert f'{name} is {n}' == 'Ann is 42' and f'' == '' and f'{{}}' == '{}' and f'{{{n}}}' == '{42}'
assert f'{n:5d}|{n:<5}|{n:^5}|{n:05}|{n:+}' == '   42|42   | 42  |00042|+42'
assert f'{x:.2f} {x:8.3f} {x:e} {1234567.891:,.2f} {0.256:.1%}' == '3.14    3.142 3.141590e+00 1,234,567.89 25.6%'
assert f'{n:x} {n:#x} {n:b} {n:o} {n:X} {n:c}' == '2a 0x2a 101010 52 2A *'
assert f'{name!r} {name!s:>5} {"é"!a}' == "'Ann'   Ann '\\xe9'"
assert f'{n=} {n = } {x=:.1f} {name=!s} {n+1=}' == "n=42 n = 42 x=3.1 name=Ann n+1=43"
w, p = 10, 3
assert f'{x:{w}.{p}}|{x:>{w}}' == '      3.14|   3.14159'
assert f'{"nested " + f"{n}"}' == 'nested 42' and f"{'a' 'b'}" == 'ab' and f'{"\n"}' == '\n'
assert f'{ {"k": 1}["k"] }' == '1' and f'{(lambda v: v * 2)(4)}' == '8' and f'{[i for i in range(3)]}' == '[0, 1, 2]'
assert f'{n if n > 1 else 0}{n!r:>4}' == '42  42' and f'{n:{"0"}>{6}}' == '000042'
assert 'a' f'{n}' 'b' == 'a42b' and rf'\{n}' == '\\42' and F'{n}' == '42'
assert f'''{
    n
}''' == '42'
assert f'{n:,} {10**6:_} {10**6:,d}' == '42 1,000,000 1,000,000'.replace(',000,000 ', '_000_000 ', 1)
assert f'{None} {True} {[1.0]} {()}' == 'None True [1.0] ()'
assert f'{(yes := 5)}' == '5' and yes == 5
f'{undefined_here}'  # raises NameError: name 'undefined_here' is not defined
f'{n:z}'  # raises ValueError: Negative zero coercion (z) not allowed in integer format specifier
f'{name:d}'  # raises ValueError: Unknown format code 'd' for object of type 'str'
f'{[1]:>5}'  # raises TypeError: unsupported format string passed to list.__format__
f'{x:d}'  # raises ValueError: Unknown format code 'd' for object of type 'float'
f'{n:.2d}'  # raises ValueError: Precision not allowed in integer format specifier
f'{name:,}'  # raises ValueError: Cannot specify ',' with 's'.
f'{n!x}'  # raises SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
f'{}'  # raises SyntaxError: f-string: valid expression required before '}'
