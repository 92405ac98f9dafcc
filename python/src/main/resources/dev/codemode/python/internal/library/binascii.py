"""Between bytes and their forms as text."""
from _binascii import Error, a2b_base64, a2b_hex, b2a_base64, b2a_hex, crc32, crc_hqx, hexlify, unhexlify

__all__ = [
    "Error", "Incomplete", "a2b_base64", "a2b_hex", "a2b_qp", "a2b_uu", "b2a_base64", "b2a_hex", "b2a_qp",
    "b2a_uu", "crc32", "crc_hqx", "hexlify", "unhexlify",
]


class Incomplete(Exception):
    pass


def _data(value):
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if type(value).__name__ in ("memoryview", "array"):
        return value.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")


def _to_decode(value):
    if isinstance(value, str):
        if not value.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return value.encode("ascii")
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    raise TypeError(
        f"argument should be bytes, buffer or ASCII string, not '{type(value).__name__}'")


def b2a_uu(data, /, *, backtick=False):
    data = _data(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")

    def shown(digit):
        return 96 if backtick and not digit else 32 + digit

    out = [shown(len(data))]
    padded = data + bytes(-len(data) % 3)
    for at in range(0, len(padded), 3):
        word = int.from_bytes(padded[at : at + 3], "big")
        out.extend(shown(word >> shift & 63) for shift in (18, 12, 6, 0))
    return bytes(out) + b"\n"


def a2b_uu(data, /):
    text = _to_decode(data)
    size = text[0] - 32 & 63 if text else 32
    out = bytearray()
    word = bits = 0
    at = 1
    while len(out) < size:
        char = text[at] if at < len(text) else 0
        at += 1
        if char in b"\n\r\0":
            digit = 0
        elif 32 <= char <= 96:
            digit = char - 32 & 63
        else:
            raise Error("Illegal char")
        word = (word << 6 | digit) & 0xFFFF
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(word >> bits & 255)
    if any(char not in b" `\n\r" for char in text[at:]):
        raise Error("Trailing garbage")
    return bytes(out)


_HEX = b"0123456789ABCDEFabcdef"


def a2b_qp(data, header=False):
    text = _to_decode(data)
    out = bytearray()
    at = 0
    while at < len(text):
        char = text[at]
        if char == 61:
            at += 1
            if at >= len(text):
                break
            char = text[at]
            if char in b"\n\r":
                end = text.find(b"\n", at)
                at = len(text) if end < 0 else end + 1
            elif char == 61:
                out.append(61)
                at += 1
            elif at + 1 < len(text) and char in _HEX and text[at + 1] in _HEX:
                out.append(int(text[at : at + 2], 16))
                at += 2
            else:
                out.append(61)
            continue
        out.append(32 if header and char == 95 else char)
        at += 1
    return bytes(out)


def _quoted(char):
    return ("=%02X" % char).encode()


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    text = _data(data)
    feed = text.find(b"\n")
    line_end = b"\r\n" if feed > 0 and text[feed - 1] == 13 else b"\n"
    out = bytearray()
    column = 0
    size = len(text)
    at = 0
    while at < size:
        char = text[at]
        following = text[at + 1] if at + 1 < size else None
        if (
            char > 126
            or char == 61
            or header and char == 95
            or char == 46 and column == 0 and following in (10, 13, 0, None)
            or not istext and char in b"\r\n"
            or char in b"\t " and at + 1 == size
            or char < 33 and char not in (b"\r\n" if quotetabs else b"\r\n\t ")
        ):
            if column + 3 >= 76:
                out += b"=" + line_end
                column = 0
            out += _quoted(char)
            at += 1
            column += 3
            continue
        if istext and (char == 10 or char == 13 and following == 10):
            column = 0
            if out and out[-1] in b" \t":
                last = out.pop()
                out += _quoted(last)
            out += line_end
            at += 2 if char == 13 else 1
            continue
        if following is not None and following != 10 and column + 1 >= 76:
            out += b"=" + line_end
            column = 0
        column += 1
        out.append(95 if header and char == 32 else char)
        at += 1
    return bytes(out)
