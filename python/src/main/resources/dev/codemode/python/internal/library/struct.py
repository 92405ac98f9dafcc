"""Numbers as the bytes that files and protocols have them in, and back. Native order is little-endian here."""

__all__ = ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"]


class error(Exception):
    pass


error.__module__ = "struct"

_SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8,
          "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
_NATIVE_SIZES = {**_SIZES, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}
_ORDERS = {"<": "little", ">": "big", "!": "big", "=": "little"}
_FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}
_MOST = 1 << 62
_formats = {}


class _Format:
    """A format that was read: the fields as (offset, code, count), without the padding."""

    def __init__(self, text):
        native = text[:1] not in _ORDERS
        self.order = _ORDERS.get(text[:1], "little")
        sizes = _NATIVE_SIZES if native else _SIZES
        at = 1 if text[:1] == "@" or not native else 0
        self.fields = []
        self.values = 0
        offset = 0
        while at < len(text):
            char = text[at]
            at += 1
            if char in " \t\n\r\v\f":
                continue
            count = 1
            if char.isdigit() and char.isascii():
                start = at - 1
                while at < len(text) and text[at].isdigit() and text[at].isascii():
                    at += 1
                count = int(text[start:at])
                if count > _MOST:
                    raise error("total struct size too long")
                if at == len(text):
                    raise error("repeat count given without format specifier")
                char = text[at]
                at += 1
            size = sizes.get(char)
            if size is None:
                raise error("bad char in struct format")
            if native and char not in "xcbBsp?":
                offset += -offset % size
            if char in "sp":
                self.fields.append((offset, char, count))
                self.values += 1
            elif char != "x" and count:
                self.fields.append((offset, char, count))
                self.values += count
            offset += size * count
            if offset > _MOST:
                raise error("total struct size too long")
        self.size = offset
        self.sizes = sizes
        self.native = native


def _format(text):
    if isinstance(text, (bytes, bytearray)):
        if not text.isascii():
            raise error("bad char in struct format")
        text = text.decode("ascii")
    elif not isinstance(text, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(text).__name__}")
    elif not text.isascii():
        raise UnicodeEncodeError("ascii", text, next(i for i, c in enumerate(text) if not c.isascii()),
                                 next(i for i, c in enumerate(text) if not c.isascii()) + 1,
                                 "ordinal not in range(128)")
    if "\0" in text:
        raise error("embedded null character")
    found = _formats.get(text)
    if found is None:
        found = _Format(text)
        if len(_formats) < 100:
            _formats[text] = found
    return found


def _float_bits(value, code, native):
    """The bits of a float; rounds to even, as hardware does."""
    exponent_bits, fraction_bits = _FLOATS[code]
    bias = (1 << exponent_bits - 1) - 1
    top = (1 << exponent_bits) - 1
    sign = 1 if str(value)[0] == "-" else 0
    if value != value:
        exponent, fraction = top, 1 << fraction_bits - 1
    elif value in (float("inf"), float("-inf")):
        exponent, fraction = top, 0
    elif not value:
        exponent = fraction = 0
    else:
        numerator, denominator = abs(value).as_integer_ratio()
        exponent = numerator.bit_length() - denominator.bit_length()
        if numerator << max(0, -exponent) < denominator << max(0, exponent):
            exponent -= 1
        exponent = max(exponent, 1 - bias)
        shift = fraction_bits - exponent
        numerator <<= max(0, shift)
        denominator <<= max(0, -shift)
        fraction, rest = divmod(numerator, denominator)
        if rest * 2 > denominator or rest * 2 == denominator and fraction & 1:
            fraction += 1
        bits = (exponent + bias - 1 << fraction_bits) + fraction
        if bits >= top << fraction_bits and not (native and code == "f"):
            raise OverflowError(f"float too large to pack with {code} format")
        exponent, fraction = 0, min(bits, top << fraction_bits)
    return sign << exponent_bits + fraction_bits | exponent << fraction_bits | fraction


def _float_of(bits, code):
    exponent_bits, fraction_bits = _FLOATS[code]
    bias = (1 << exponent_bits - 1) - 1
    sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
    exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
    fraction = bits & (1 << fraction_bits) - 1
    if exponent == (1 << exponent_bits) - 1:
        return float("nan") if fraction else sign * float("inf")
    if exponent:
        fraction |= 1 << fraction_bits
    power = max(exponent, 1) - bias - fraction_bits
    value = float(fraction) * 2.0**power if power >= -1022 else float(fraction) * 2.0**-1000 * 2.0 ** (power + 1000)
    return sign * value


def _integer(value, code, size):
    if not isinstance(value, int):
        try:
            value = value.__index__()
        except AttributeError:
            raise error("required argument is not an integer") from None
    bits = 8 * size
    low, high = (0, (1 << bits) - 1) if code in "BHILQNP" else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if not low <= value <= high:
        raise error(f"'{code}' format requires {low} <= number <= {high}")
    return value


def _packed(value, code, format):
    size, order = format.sizes[code], format.order
    if code == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if code == "?":
        return b"\1" if value else b"\0"
    if code in _FLOATS:
        if not isinstance(value, float):
            if not (hasattr(value, "__float__") or hasattr(value, "__index__")):
                raise error("required argument is not a float")
            value = float(value)
        return _float_bits(value, code, format.native).to_bytes(size, order)
    value = _integer(value, code, size)
    return value.to_bytes(size, order, signed=code not in "BHILQNP")


def _text(value, code, count):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    if code == "s":
        return bytes(value[:count]).ljust(count, b"\0")
    if not count:
        return b""
    kept = bytes(value[: count - 1])
    return bytes([min(len(kept), 255)]) + kept.ljust(count - 1, b"\0")


def _pack(format, values, function):
    if len(values) != format.values:
        raise error(f"{function} expected {format.values} items for packing (got {len(values)})")
    out = bytearray(format.size)
    values = iter(values)
    for offset, code, count in format.fields:
        size = format.sizes[code]
        if code in "sp":
            out[offset : offset + count] = _text(next(values), code, count)
            continue
        for at in range(offset, offset + count * size, size):
            out[at : at + size] = _packed(next(values), code, format)
    return bytes(out)


def _unpack(format, data):
    values = []
    for offset, code, count in format.fields:
        size = format.sizes[code]
        if code == "s":
            values.append(data[offset : offset + count])
        elif code == "p":
            length = min(data[offset], count - 1) if count else 0
            values.append(data[offset + 1 : offset + 1 + length] if count else b"")
        else:
            for at in range(offset, offset + count * size, size):
                values.append(_unpacked(data[at : at + size], code, format.order))
    return tuple(values)


def _unpacked(part, code, order):
    if code == "c":
        return part
    if code == "?":
        return part != b"\0"
    if code in _FLOATS:
        return _float_of(int.from_bytes(part, order), code)
    return int.from_bytes(part, order, signed=code not in "BHILQNP")


def _data(buffer):
    if isinstance(buffer, (bytes, bytearray)):
        return bytes(buffer)
    if type(buffer).__name__ == "memoryview":
        return buffer.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")


def _unpack_exactly(format, buffer):
    data = _data(buffer)
    if len(data) != format.size:
        raise error(f"unpack requires a buffer of {format.size} bytes")
    return _unpack(format, data)


def _unpack_from(format, buffer, offset):
    data = _data(buffer)
    start = offset
    if offset < 0:
        if offset + format.size > 0:
            raise error(f"not enough data to unpack {format.size} bytes at offset {offset}")
        if offset + len(data) < 0:
            raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
        start = offset + len(data)
    if len(data) - start < format.size:
        raise error(f"unpack_from requires a buffer of at least {start + format.size} bytes for unpacking "
                    f"{format.size} bytes at offset {start} (actual buffer size is {len(data)})")
    return _unpack(format, data[start : start + format.size])


def _pack_into(format, buffer, offset, values):
    if not isinstance(buffer, bytearray):
        raise TypeError(f"pack_into() argument must be read-write bytes-like object, not {type(buffer).__name__}"
                        if not isinstance(buffer, bytes) else
                        "argument must be read-write bytes-like object, not bytes")
    if len(values) != format.values:
        raise error(f"pack_into expected {format.values} items for packing (got {len(values)})")
    start = offset
    if offset < 0:
        if offset + format.size > 0:
            raise error(f"no space to pack {format.size} bytes at offset {offset}")
        if offset + len(buffer) < 0:
            raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
        start = offset + len(buffer)
    if len(buffer) - start < format.size:
        raise error(f"pack_into requires a buffer of at least {start + format.size} bytes for packing "
                    f"{format.size} bytes at offset {start} (actual buffer size is {len(buffer)})")
    buffer[start : start + format.size] = _pack(format, values, "pack_into")


def _iter_unpack(format, buffer):
    if not format.size:
        raise error("cannot iteratively unpack with a struct of length 0")
    data = _data(buffer)
    if len(data) % format.size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {format.size} bytes")
    return (_unpack(format, data[at : at + format.size]) for at in range(0, len(data), format.size))


class Struct:
    """A format that is read once."""

    def __init__(self, format):
        self._format = _format(format)
        self.format = format if isinstance(format, str) else bytes(format).decode("ascii")

    @property
    def size(self):
        return self._format.size

    def pack(self, *values):
        return _pack(self._format, values, "pack")

    def pack_into(self, buffer, offset, /, *values):
        _pack_into(self._format, buffer, offset, values)

    def unpack(self, buffer, /):
        return _unpack_exactly(self._format, buffer)

    def unpack_from(self, /, buffer, offset=0):
        return _unpack_from(self._format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return _iter_unpack(self._format, buffer)


Struct.__module__ = "_struct"


def calcsize(format, /):
    return _format(format).size


def pack(format, /, *values):
    return _pack(_format(format), values, "pack")


def pack_into(format, buffer, offset, /, *values):
    _pack_into(_format(format), buffer, offset, values)


def unpack(format, buffer, /):
    return _unpack_exactly(_format(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    return _unpack_from(_format(format), buffer, offset)


def iter_unpack(format, buffer, /):
    return _iter_unpack(_format(format), buffer)
