# Encodings, and what becomes of what they have no place for.
assert 'aé'.encode('utf-16') == b'\xff\xfea\x00\xe9\x00' and b'\xfe\xff\x00a'.decode('utf-16') == 'a' and 'a'.encode('UTF-32-BE') == b'\x00\x00\x00a' and '😀'.encode('utf_16_be') == b'\xd8=\xde\x00'
assert 'a'.encode('utf-8-sig') == b'\xef\xbb\xbfa' and b'\xef\xbb\xbfa'.decode('utf-8-sig') == 'a' and b'\xef\xbb\xbfa'.decode() == '\ufeffa'
assert '€'.encode('cp1252') == b'\x80' and b'\xa4'.decode('iso-8859-15') == '€' and 'é'.encode('L1') == b'\xe9' and 'я'.encode('koi8-r') == b'\xd1' and 'ä'.encode('cp437') == b'\x84'
assert 'a\n\xe9\u20ac'.encode('unicode_escape') == b'a\\n\\xe9\\u20ac' and b'\\x41\\u00e9\\101\\N{DIGIT ONE}'.decode('unicode_escape') == 'AéA1'
assert 'é日'.encode('ascii', 'namereplace') == b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{CJK UNIFIED IDEOGRAPH-65E5}' and 'é😀'.encode('ascii', 'backslashreplace') == b'\\xe9\\U0001f600'
assert b'a\xff'.decode('ascii', 'surrogateescape') == 'a\udcff' and 'a\udcff'.encode('ascii', 'surrogateescape') == b'a\xff' and '\ud800'.encode('utf-8', 'surrogatepass') == b'\xed\xa0\x80' and b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == '\ud800'
assert b'\xf0\x9f\x98x\xc3'.decode('utf-8', 'replace') == '\ufffdx\ufffd' and b'\xe9\x80x'.decode(errors='backslashreplace') == '\\xe9\\x80x' and '日本'.encode('latin-1', 'replace') == b'??'
assert 'plain'.encode('ascii', 'no such handler') == b'plain' and ''.encode('ascii') == b'' and b''.decode('no such encoding') == ''
'aé日b'.encode('ascii')  # raises UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
'é'.encode('cp437', 'no such handler') and 'я'.encode('cp1252')  # raises UnicodeEncodeError: 'charmap' codec can't encode character '\u044f' in position 0: character maps to <undefined>
'я'.encode('latin1')  # raises UnicodeEncodeError: 'latin-1' codec can't encode character '\u044f' in position 0: ordinal not in range(256)
'\ud800'.encode('utf-16')  # raises UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
'é'.encode('ascii', 'no such handler')  # raises LookupError: unknown error handler name 'no such handler'
b'\xe9\x80x'.decode()  # raises UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
b'\x81'.decode('cp1252')  # raises UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
b'a'.decode('utf-16')  # raises UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
b'\x00\x00\x11\x00'.decode('utf-32')  # raises UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
b'\\x4'.decode('unicode_escape')  # raises UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
'a'.encode('hex')  # raises LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
'a'.encode(5)  # raises TypeError: encode() argument 'encoding' must be str, not int
