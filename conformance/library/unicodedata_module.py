# What Unicode says of characters.
import unicodedata as u
assert u.unidata_version == '15.0.0' and u.name('é') == 'LATIN SMALL LETTER E WITH ACUTE' and u.lookup('snowman') == '☃'
assert u.name('\uac01') == 'HANGUL SYLLABLE GAG' and u.name('\u4e00') == 'CJK UNIFIED IDEOGRAPH-4E00' and u.lookup('CJK UNIFIED IDEOGRAPH-4E00') == '\u4e00'
assert u.name('\n', None) is None and u.name('\ue000', 'own') == 'own'
assert [u.category(c) for c in 'aA1 _-(€\n\u0301😀'] == ['Ll', 'Lu', 'Nd', 'Zs', 'Pc', 'Pd', 'Ps', 'Sc', 'Cc', 'Mn', 'So']
assert [u.bidirectional(c) for c in 'a\u05d0\u06271 ,'] == ['L', 'R', 'AL', 'EN', 'WS', 'CS'] and u.combining('\u0301') == 230 and u.combining('a') == 0
assert [u.east_asian_width(c) for c in 'aア\uff71Ａ¡\u05d0'] == ['Na', 'W', 'H', 'F', 'A', 'N'] and (u.mirrored('('), u.mirrored('a')) == (1, 0)
assert (u.decimal('٣'), u.digit('²'), u.numeric('½'), u.numeric('三'), u.decimal('²', -1), u.digit('½', None)) == (3, 2, 0.5, 3.0, -1, None)
assert u.decomposition('é') == '0065 0301' and u.decomposition('ﬁ') == '<compat> 0066 0069' and u.decomposition('a') == ''
assert u.normalize('NFD', 'é') == 'e\u0301' and u.normalize('NFC', 'e\u0301') == 'é' and u.normalize('NFKC', 'ﬁ①²') == 'fi12' and u.normalize('NFKD', '가') == '\u1100\u1161'
assert u.is_normalized('NFC', 'é') and not u.is_normalized('NFD', 'é') and u.normalize('NFC', 'a\u0327\u0301') == 'á\u0327'
assert ''.join(c for c in u.normalize('NFKD', 'Ångström café') if not u.combining(c)) == 'Angstrom cafe'
# Assigned only after Unicode 15.0.
assert u.category('\U000105c9') == 'Cn' and u.name('\u0897', None) is None and u.normalize('NFD', '\U000105c9') == '\U000105c9'
u.name('\n')  # raises ValueError: no such name
u.lookup('NO SUCH THING')  # raises KeyError: "undefined character name 'NO SUCH THING'"
u.category('ab')  # raises TypeError: category() argument must be a unicode character, not str
u.decimal('x')  # raises ValueError: not a decimal
u.digit('x')  # raises ValueError: not a digit
u.numeric('x')  # raises ValueError: not a numeric character
u.normalize('NF', 'é')  # raises ValueError: invalid normalization form
