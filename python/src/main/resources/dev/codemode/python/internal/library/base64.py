"""Bytes as text: base 16, 32, 64 and 85."""
import binascii
from _base64 import b16decode, b16encode, b32decode, b32encode, b32hexdecode, b32hexencode, b64decode, b64encode
from _base64 import standard_b64decode, standard_b64encode, urlsafe_b64decode, urlsafe_b64encode

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode",
    "a85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
    "MAXLINESIZE", "MAXBINSIZE",
]

MAXLINESIZE = 76
MAXBINSIZE = 57

_ASCII85 = bytes(range(33, 118))
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_BASE85_DIGITS = {char: i for i, char in enumerate(_BASE85)}


def _view(value):
    """The bytes of what is like bytes, else None."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    return value.tobytes() if type(value).__name__ in ("memoryview", "array") else None


def _data(value):
    data = _view(value)
    if data is None:
        raise TypeError(f"memoryview: a bytes-like object is required, not '{type(value).__name__}'")
    return data


def _to_decode(value):
    if isinstance(value, str):
        if not value.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return value.encode("ascii")
    data = _view(value)
    if data is None:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {type(value).__name__!r}")
    return data


def _groups(data, alphabet, fold_zeros=False, fold_spaces=False):
    """The five digits of every four bytes; of the last bytes as many as needed."""
    padding = -len(data) % 4
    data += bytes(padding)
    out = []
    for at in range(0, len(data), 4):
        word = int.from_bytes(data[at : at + 4], "big")
        if fold_zeros and not word:
            out.append(b"z")
        elif fold_spaces and word == 0x20202020:
            out.append(b"y")
        else:
            digits = []
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(alphabet[digit])
            out.append(bytes(reversed(digits)))
    return out, padding


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    groups, padding = _groups(_data(b), _ASCII85, True, foldspaces)
    if padding and not pad:
        if groups[-1] == b"z":
            groups[-1] = b"!!!!!"
        groups[-1] = groups[-1][:-padding]
    text = b"".join(groups)
    if adobe:
        text = b"<~" + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[at : at + wrapcol] for at in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        text = b"\n".join(lines)
    return text + b"~>" if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    text = _to_decode(b)
    if adobe:
        if not text.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        text = text[2:-2] if text.startswith(b"<~") else text[:-2]
    out = []
    digits = []
    for char in text + b"uuuu":
        if 33 <= char <= 117:
            digits.append(char - 33)
            if len(digits) == 5:
                word = 0
                for digit in digits:
                    word = word * 85 + digit
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out.append(word.to_bytes(4, "big"))
                digits.clear()
        elif char == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out.append(b"\0\0\0\0")
        elif foldspaces and char == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out.append(b"    ")
        elif char not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % char)
    # Of the four digits that were added, those not needed are still there.
    surplus = 4 - len(digits)
    data = b"".join(out)
    return data[:-surplus] if surplus else data


def b85encode(b, pad=False):
    groups, padding = _groups(_data(b), _BASE85)
    if padding and not pad:
        groups[-1] = groups[-1][:-padding]
    return b"".join(groups)


def b85decode(b):
    text = _to_decode(b)
    padding = -len(text) % 5
    text += b"~" * padding
    out = []
    for at in range(0, len(text), 5):
        word = 0
        for place in range(at, at + 5):
            digit = _BASE85_DIGITS.get(text[place])
            if digit is None:
                raise ValueError("bad base85 character at position %d" % place)
            word = word * 85 + digit
        if word > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte %d" % at)
        out.append(word.to_bytes(4, "big"))
    data = b"".join(out)
    return data[:-padding] if padding else data


def encode(input, output):
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(data))
            if not more:
                break
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(value):
    if _view(value) is None:
        raise TypeError("expected bytes-like object, not %s" % type(value).__name__)


def encodebytes(s):
    _check_bytes(s)
    lines = [binascii.b2a_base64(s[at : at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)]
    return b"".join(lines)


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)
