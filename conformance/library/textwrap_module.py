# Wrapping and indenting of text.
import textwrap
text = 'The quick brown fox jumped over the lazy dog and the well-known cat.'
assert textwrap.wrap(text, 20) == ['The quick brown fox', 'jumped over the lazy', 'dog and the well-', 'known cat.']
assert textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  ') == '* The quick brown fox jumped\n  over the lazy dog and the\n  well-known cat.'
assert textwrap.wrap('a' * 7 + ' b', 3) == ['aaa', 'aaa', 'a b'] and textwrap.wrap('a' * 7 + ' b', 3, break_long_words=False) == ['aaaaaaa', 'b']
assert textwrap.wrap(text, 20, max_lines=2) == ['The quick brown fox', 'jumped over [...]'] and textwrap.wrap('') == []
assert textwrap.shorten('Hello  world of text', 14) == 'Hello [...]' and textwrap.shorten('Hello  world', 20) == 'Hello world' and textwrap.shorten('Hello world', 9, placeholder='...') == 'Hello...'
assert textwrap.dedent('    a\n      b\n\n    c\n') == 'a\n  b\n\nc\n' and textwrap.dedent('\ta\n  b') == '\ta\n  b'
assert textwrap.indent('a\n\nb\n', '> ') == '> a\n\n> b\n' and textwrap.indent('a\n\nb', '> ', lambda line: True) == '> a\n> \n> b'
assert textwrap.TextWrapper(width=10, break_on_hyphens=False).wrap('well-known one') == ['well-known', 'one'] and textwrap.wrap('a\tb', 10, tabsize=4) == ['a   b']
textwrap.wrap('a b', 0)  # raises ValueError: invalid width 0 (must be > 0)
textwrap.shorten('Hello world', 3, placeholder='....')  # raises ValueError: placeholder too large for max width
