# Bytes as text.
import base64, io
data = bytes(range(250, 256)) + b'hi'
assert base64.b64encode(data) == b'+vv8/f7/aGk=' and base64.urlsafe_b64encode(data) == b'-vv8_f7_aGk=' == base64.b64encode(data, b'-_')
assert base64.b64decode('+vv8/f7/aGk=') == base64.urlsafe_b64decode('-vv8_f7_aGk=') == base64.b64decode(b'-vv8_f7_aGk=', altchars='-_') == data
assert base64.b64decode(b'aG\n k=!') == b'hi' and base64.b64encode(b'') == base64.b64decode(b'') == b''
assert base64.b32encode(b'foob') == b'MZXW6YQ=' and base64.b32decode('mzxw6yq=', casefold=True) == b'foob'
assert base64.b32decode(b'M1======', map01=b'Z') == base64.b32decode(b'MZ======')
assert base64.b32hexencode(b'foob') == b'CPNMUOG=' and base64.b32hexdecode('CPNMUOG=') == b'foob'
assert base64.b16encode(b'\x01\xab') == b'01AB' and base64.b16decode('01ab', True) == b'\x01\xab'
assert base64.a85encode(b'Hello world') == b'87cURD]j7BEbo7' and base64.a85decode('87cURD]j7BEbo7') == b'Hello world'
assert base64.a85encode(b'\0\0\0\0    ') == b'z+<VdL' and base64.a85encode(b'\0\0\0\0    ', foldspaces=True) == b'zy'
assert base64.a85encode(b'Hello', adobe=True, wrapcol=6) == b'<~87cU\nRDZ~>' and base64.a85decode(b'<~87cU\nRDZ~>', adobe=True) == b'Hello'
assert base64.a85encode(b'abc', pad=True) == b'@:E^H' and base64.a85decode(b'y', foldspaces=True) == b'    '
assert base64.b85encode(b'Hello world') == b'NM&qnZy<MXa%^M' and base64.b85decode('NM&qnZy<MXa%^M') == b'Hello world' and base64.b85encode(b'a', pad=True) == b'VE_OC'
assert base64.encodebytes(b'x' * 60).count(b'\n') == 2 and base64.decodebytes(base64.encodebytes(b'x' * 60)) == b'x' * 60
target = io.BytesIO()
base64.encode(io.BytesIO(b'some text'), target)
assert target.getvalue() == b'c29tZSB0ZXh0\n'
base64.b64encode('text')  # raises TypeError: a bytes-like object is required, not 'str'
base64.b64decode(b'YW')  # raises Error: Incorrect padding
base64.b64decode(b'Y')  # raises Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
base64.b64decode(b'YW Jj', validate=True)  # raises Error: Only base64 data is allowed
base64.b64decode('\xe9')  # raises ValueError: string argument should contain only ASCII characters
base64.b64decode(5)  # raises TypeError: argument should be a bytes-like object or ASCII string, not 'int'
base64.b64encode(b'a', b'-')  # raises AssertionError: b'-'
base64.b32decode(b'mzxw6===')  # raises Error: Non-base32 digit found
base64.b32decode(b'MZ')  # raises Error: Incorrect padding
base64.b16decode(b'ab')  # raises Error: Non-base16 digit found
base64.a85decode(b'87cUR~')  # raises ValueError: Non-Ascii85 digit found: ~
base64.a85decode(b'abc', adobe=True)  # raises ValueError: Ascii85 encoded byte sequences must end with b'~>'
base64.a85decode(b'abzc')  # raises ValueError: z inside Ascii85 5-tuple
base64.b85decode(b'a b')  # raises ValueError: bad base85 character at position 1
base64.b85decode(b'~~~~~')  # raises ValueError: base85 overflow in hunk starting at byte 0
base64.encodebytes('text')  # raises TypeError: expected bytes-like object, not str
