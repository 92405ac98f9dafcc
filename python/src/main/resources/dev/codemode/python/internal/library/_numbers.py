"""Built-in types that are rarely used, and so loaded when they are."""

import math

__all__ = ["bytearray", "complex"]


def _parts(text):
    text = text.strip()
    if text[:1] == "(" and text[-1:] == ")":
        text = text[1:-1].strip()
    try:
        if text[-1:] not in ("j", "J"):
            return float(text), 0.0
        body = text[:-1]
        at = len(body) - 1
        while at > 0 and not (body[at] in "+-" and body[at - 1] not in "eE"):
            at -= 1
        real, imag = (body[:at], body[at:]) if at > 0 else ("", body)
        if imag in ("", "+", "-"):
            imag += "1"
        return (float(real) if real else 0.0), float(imag)
    except ValueError:
        raise ValueError("complex() arg is a malformed string") from None


def _number(value, place, wanted):
    if isinstance(value, complex):
        return value
    if isinstance(value, (int, float)):
        return complex._of(float(value), 0.0)
    kind = type(value)
    if hasattr(kind, "__complex__"):
        made = value.__complex__()
        if not isinstance(made, complex):
            raise TypeError(
                f"{kind.__name__}.__complex__() must return a complex, not {type(made).__name__}"
            )
        return made
    if hasattr(kind, "__float__") or hasattr(kind, "__index__"):
        return complex._of(float(value), 0.0)
    raise TypeError(f"complex() {place} must be a {wanted}, not '{kind.__name__}'")


def _other(value):
    if isinstance(value, complex):
        return value
    if isinstance(value, (int, float)):
        return complex._of(float(value), 0.0)
    return None


def _shown(value):
    text = repr(value)
    return text[:-2] if text.endswith(".0") else text


class complex:
    __module__ = "builtins"
    __slots__ = ("_real", "_imag")

    def __new__(cls, real=0, imag=None):
        if isinstance(real, str):
            if imag is not None:
                raise TypeError("complex() can't take second arg if first is a string")
            a, b = _parts(real)
        else:
            if isinstance(imag, str):
                raise TypeError("complex() second arg can't be a string")
            first = _number(real, "first argument", "string or a number")
            a, b = first._real, first._imag
            if imag is not None:
                second = _number(imag, "second argument", "number")
                if isinstance(imag, complex):
                    a -= second._imag
                b = b + second._real if isinstance(real, complex) else second._real
        return complex._of(a, b, cls)

    def _of(real, imag, cls=None):
        made = object.__new__(complex if cls is None else cls)
        object.__setattr__(made, "_real", real)
        object.__setattr__(made, "_imag", imag)
        return made

    _of = staticmethod(_of)

    @property
    def real(self):
        return self._real

    @property
    def imag(self):
        return self._imag

    def conjugate(self):
        return complex._of(self._real, -self._imag)

    def __complex__(self):
        return complex._of(self._real, self._imag)

    def __bool__(self):
        return self._real != 0 or self._imag != 0

    def __repr__(self):
        if self._real == 0 and math.copysign(1, self._real) > 0:
            return _shown(self._imag) + "j"
        imag = _shown(self._imag)
        return f"({_shown(self._real)}{'' if imag[0] == '-' else '+'}{imag}j)"

    __str__ = __repr__

    def __format__(self, spec):
        if not spec:
            return str(self)
        if "=" in spec[:2]:
            raise ValueError("'=' alignment flag is not allowed in complex format specifier")
        if spec[:1] == "0":
            raise ValueError("Zero padding is not allowed in complex format specifier")
        real = format(self._real, spec)
        imag = format(self._imag, spec if spec[0] in "+- " else "+" + spec)
        return f"{real}{imag}j"

    def __hash__(self):
        return hash(self._real) + 1000003 * hash(self._imag) if self._imag else hash(self._real)

    def __eq__(self, other):
        other = _other(other)
        if other is None:
            return NotImplemented
        return self._real == other._real and self._imag == other._imag

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __neg__(self):
        return complex._of(-self._real, -self._imag)

    def __pos__(self):
        return complex._of(self._real, self._imag)

    def __abs__(self):
        return math.hypot(self._real, self._imag)

    def __add__(self, other):
        other = _other(other)
        if other is None:
            return NotImplemented
        return complex._of(self._real + other._real, self._imag + other._imag)

    __radd__ = __add__

    def __sub__(self, other):
        other = _other(other)
        if other is None:
            return NotImplemented
        return complex._of(self._real - other._real, self._imag - other._imag)

    def __rsub__(self, other):
        other = _other(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        other = _other(other)
        if other is None:
            return NotImplemented
        a, b, c, d = self._real, self._imag, other._real, other._imag
        return complex._of(a * c - b * d, a * d + b * c)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _other(other)
        if other is None:
            return NotImplemented
        a, b, c, d = self._real, self._imag, other._real, other._imag
        if c == 0 and d == 0:
            raise ZeroDivisionError("complex division by zero")
        if abs(c) >= abs(d):
            ratio = d / c
            scale = c + d * ratio
            return complex._of((a + b * ratio) / scale, (b - a * ratio) / scale)
        ratio = c / d
        scale = c * ratio + d
        return complex._of((a * ratio + b) / scale, (b * ratio - a) / scale)

    def __rtruediv__(self, other):
        other = _other(other)
        return NotImplemented if other is None else other / self

    def __pow__(self, other, mod=None):
        if mod is not None:
            raise ValueError("complex modulo")
        power = _other(other)
        if power is None:
            return NotImplemented
        if not power:
            return complex._of(1.0, 0.0)
        if not self:
            if power._imag != 0 or power._real < 0:
                raise ZeroDivisionError("0.0 to a negative or complex power")
            return complex._of(0.0, 0.0)
        if power._imag == 0 and power._real == int(power._real) and abs(power._real) <= 100:
            return self._to(int(power._real))
        size = math.hypot(self._real, self._imag)
        angle = math.atan2(self._imag, self._real)
        length = size ** power._real
        turn = angle * power._real
        if power._imag:
            length /= math.exp(angle * power._imag)
            turn += power._imag * math.log(size)
        return complex._of(length * math.cos(turn), length * math.sin(turn))

    def _to(self, n):
        if n < 0:
            return complex._of(1.0, 0.0) / self._to(-n)
        result, base = complex._of(1.0, 0.0), self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def __rpow__(self, other, mod=None):
        other = _other(other)
        return NotImplemented if other is None else other ** self


def _byte(value):
    value = _index(value)
    if not 0 <= value <= 255:
        raise ValueError("byte must be in range(0, 256)")
    return value


def _index(value):
    if isinstance(value, int):
        return value
    if hasattr(type(value), "__index__"):
        return type(value).__index__(value)
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _bytes(value):
    return bytes(value._data) if isinstance(value, bytearray) else value


class bytearray:
    __module__ = "builtins"
    __hash__ = None

    def __init__(self, source=b"", encoding=None, errors="strict"):
        if isinstance(source, str):
            if encoding is None:
                raise TypeError("string argument without an encoding")
            self._data = list(source.encode(encoding, errors))
        elif isinstance(source, bytearray):
            self._data = list(source._data)
        elif isinstance(source, int) or hasattr(type(source), "__index__"):
            if source < 0:
                raise ValueError("negative count")
            self._data = [0] * _index(source)
        else:
            self._data = [_byte(value) for value in source]

    @classmethod
    def fromhex(cls, string, /):
        return cls(bytes.fromhex(string))

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        return iter(self._data)

    def __repr__(self):
        return f"{type(self).__name__}({bytes(self._data)!r})"

    def __bytes__(self):
        return bytes(self._data)

    def __contains__(self, item):
        return _bytes(item) in bytes(self._data)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return bytearray(self._data[index])
        return self._data[self._at(index)]

    def _at(self, index):
        if not hasattr(type(index), "__index__"):
            raise TypeError(
                f"bytearray indices must be integers or slices, not {type(index).__name__}"
            )
        index = _index(index)
        if not -len(self._data) <= index < len(self._data):
            raise IndexError("bytearray index out of range")
        return index

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._data[index] = [0] * value if isinstance(value, int) else list(bytearray(value))
        else:
            at = self._at(index)
            self._data[at] = _byte(value)

    def __delitem__(self, index):
        del self._data[index if isinstance(index, slice) else self._at(index)]

    def __eq__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return bytes(self._data) == _bytes(other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return bytes(self._data) < _bytes(other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return bytes(self._data) <= _bytes(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return bytes(self._data) > _bytes(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return bytes(self._data) >= _bytes(other)
        return NotImplemented

    def __add__(self, other):
        if not isinstance(other, (bytes, bytearray)):
            raise TypeError(f"can't concat {type(other).__name__} to bytearray")
        return bytearray(self._data + list(other))

    def __radd__(self, other):
        return bytearray(list(other) + self._data) if isinstance(other, bytes) else NotImplemented

    def __iadd__(self, other):
        if not isinstance(other, (bytes, bytearray)):
            raise TypeError(f"can't concat {type(other).__name__} to bytearray")
        self._data += list(other)
        return self

    def __mul__(self, times):
        return bytearray(self._data * _index(times))

    __rmul__ = __mul__

    def __imul__(self, times):
        self._data *= _index(times)
        return self

    def append(self, item, /):
        self._data.append(_byte(item))

    def extend(self, iterable_of_ints, /):
        if isinstance(iterable_of_ints, str):
            raise TypeError("expected iterable of integers; got: 'str'")
        self._data.extend([_byte(value) for value in iterable_of_ints])

    def insert(self, index, item, /):
        self._data.insert(index, _byte(item))

    def pop(self, index=-1, /):
        if not self._data:
            raise IndexError("pop from empty bytearray")
        if not -len(self._data) <= index < len(self._data):
            raise IndexError("pop index out of range")
        return self._data.pop(index)

    def remove(self, value, /):
        value = _byte(value)
        if value not in self._data:
            raise ValueError("value not found in bytearray")
        self._data.remove(value)

    def reverse(self):
        self._data.reverse()

    def clear(self):
        self._data.clear()

    def copy(self):
        return bytearray(self._data)

    def decode(self, encoding="utf-8", errors="strict"):
        return bytes(self._data).decode(encoding, errors)

    def hex(self, *args):
        return bytes(self._data).hex(*args)


def _sharing(name):
    def method(self, *args):
        answer = getattr(bytes(self._data), name)(*[_bytes(arg) for arg in args])
        if isinstance(answer, bytes):
            return bytearray(answer)
        if isinstance(answer, (list, tuple)):
            return type(answer)([bytearray(part) for part in answer])
        return answer

    method.__name__ = name
    return method


for _name in (
    "find", "index", "rfind", "rindex", "count", "startswith", "endswith", "replace", "split",
    "rsplit", "partition", "rpartition", "join", "removeprefix", "removesuffix", "strip",
    "lstrip", "rstrip", "center", "ljust", "rjust", "zfill", "lower", "upper", "isdigit",
    "isalpha", "isspace", "isalnum", "splitlines",
):
    setattr(bytearray, _name, _sharing(_name))
