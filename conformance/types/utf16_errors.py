# A replacement in an encoding of two bytes.
assert 'aé'.encode('utf-16-le') == b'a\x00\xe9\x00' and 'a\ud800'.encode('utf-16-le', 'replace') == b'a\x00?\x00'
