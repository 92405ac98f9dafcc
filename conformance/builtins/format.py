# format(value, spec): what a replacement field does.
assert format(5) == '5' and format('a') == 'a' and format(None) == 'None' and format([1], '') == '[1]'
assert format(3.14159, '.2f') == '3.14' and format(1234567, ',') == '1,234,567' and format(255, '#06x') == '0x00ff'
assert format('ab', '>5') == '   ab' and format('ab', '*^6') == '**ab**' and format(0.25, '.0%') == '25%'
assert format(True) == 'True' and format(True, 'd') == '1' and format(True, '5') == '    1'
class Temperature:
    def __init__(self, c): self.c = c
    def __format__(self, spec): return f'{self.c}C' if not spec else f'{self.c:{spec}}C'
assert format(Temperature(20)) == '20C' and format(Temperature(20), '.1f') == '20.0C' and f'{Temperature(5):>4}' == '   5C'
class Plain:
    def __str__(self): return 'plain'
assert format(Plain()) == 'plain' and f'{Plain()}' == 'plain'
class Wrong:
    def __format__(self, spec): return 5
format(Wrong())  # raises TypeError: __format__ must return a str, not int
format(Plain(), '>10')  # raises TypeError: unsupported format string passed to Plain.__format__
format(5, 'z')  # raises ValueError: Negative zero coercion (z) not allowed in integer format specifier
format('a', 'd')  # raises ValueError: Unknown format code 'd' for object of type 'str'
format(None, '5')  # raises TypeError: unsupported format string passed to NoneType.__format__
format(5, 5)  # raises TypeError: format() argument 2 must be str, not int
format()  # raises TypeError: format expected at least 1 argument, got 0
