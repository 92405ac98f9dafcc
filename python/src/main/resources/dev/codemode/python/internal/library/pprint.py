"""Printing of nested data, over as many lines as it takes."""
import collections
import dataclasses
import io
import re
import types
from _dataclasses import is_made

__all__ = ["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"]

_PLAIN = (bool, bytes, bytearray, complex, float, int, str, type(None))


class _Key:
    """Sorts what cannot be compared by the names of the types."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact,
                  sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + "\n"
        if self._stream is None:
            print(text, end="")
        else:
            self._stream.write(text)

    def pformat(self, object):
        out = io.StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    # Over several lines: each method writes one kind of object; `allowance` is what has to follow on
    # its last line.

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            write = self._writer(object)
            if write is not None:
                context[key] = 1
                write(object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _writer(self, object):
        shown_by = _shown_by(type(object))
        method = _WRITERS.get(shown_by)
        if method is not None:
            return getattr(self, method)
        return self._dataclass if _has_made_repr(object, shown_by) else None

    def _dataclass(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        indent += len(name) + 1
        pairs = [
            (field.name, getattr(object, field.name))
            for field in dataclasses.fields(object)
            if field.repr
        ]
        stream.write(name + "(")
        self._keywords(pairs, stream, indent, allowance, context, level)
        stream.write(")")

    def _namespace(self, object, stream, indent, allowance, context, level):
        kind = type(object)
        name = "namespace" if kind is types.SimpleNamespace else kind.__name__
        indent += len(name) + 1
        stream.write(name + "(")
        self._keywords(list(object.__dict__.items()), stream, indent, allowance, context, level)
        stream.write(")")

    def _keywords(self, pairs, stream, indent, allowance, context, level):
        for i, (name, value) in enumerate(pairs):
            last = i == len(pairs) - 1
            stream.write(name + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, indent + len(name) + 1, allowance if last else 1, context, level)
            if not last:
                stream.write(",\n" + " " * indent)

    def _dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if len(object):
            pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            self._pairs(pairs, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _ordered_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        kind = type(object)
        stream.write(kind.__name__ + "(")
        self._format(list(object.items()), stream, indent + len(kind.__name__) + 1, allowance + 1, context, level)
        stream.write(")")

    def _list(self, object, stream, indent, allowance, context, level):
        self._list_like("[", object, stream, indent, allowance, "]", context, level)

    def _tuple(self, object, stream, indent, allowance, context, level):
        self._list_like("(", object, stream, indent, allowance, ",)" if len(object) == 1 else ")", context, level)

    def _list_like(self, start, object, stream, indent, allowance, end, context, level):
        stream.write(start)
        self._elements(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        kind = type(object)
        if kind is set:
            start, end = "{", "}"
        else:
            start, end = kind.__name__ + "({", "})"
            indent += len(kind.__name__) + 1
        stream.write(start)
        self._elements(sorted(object, key=_Key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _str(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        first_width = width = self._width - indent
        text = ""
        for i, line in enumerate(lines):
            text = repr(line)
            last = i == len(lines) - 1
            if last:
                width -= allowance
            if len(text) <= width:
                chunks.append(text)
                continue
            words = re.findall(r"\S*\s*", line)
            words.pop()
            room = first_width
            current = ""
            for j, word in enumerate(words):
                candidate = current + word
                if j == len(words) - 1 and last:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(text)
            return
        if level == 1:
            stream.write("(")
        stream.write(("\n" + " " * indent).join(chunks))
        if level == 1:
            stream.write(")")

    def _bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            stream.write("(")
        separator = ""
        for text in _wrapped_bytes(object, self._width - indent, allowance):
            stream.write(separator + text)
            separator = "\n" + " " * indent
        if parens:
            stream.write(")")

    def _bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _defaultdict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        kind = type(object)
        indent += len(kind.__name__) + 1
        stream.write(f"{kind.__name__}({factory},\n" + " " * indent)
        self._dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _counter(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        kind = type(object)
        stream.write(kind.__name__ + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._pairs(object.most_common(), stream, indent + len(kind.__name__) + 1, allowance + 2, context, level)
        stream.write("})")

    def _chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        kind = type(object)
        stream.write(kind.__name__ + "(")
        indent += len(kind.__name__) + 1
        for i, mapping in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(mapping, stream, indent, allowance + 1, context, level)
                stream.write(")")
            else:
                self._format(mapping, stream, indent, 1, context, level)
                stream.write(",\n" + " " * indent)

    def _deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        kind = type(object)
        stream.write(kind.__name__ + "(")
        indent += len(kind.__name__) + 1
        stream.write("[")
        if object.maxlen is None:
            self._elements(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._elements(object, stream, indent, 2, context, level)
            shown = self._repr(object.maxlen, context, level)
            stream.write("],\n" + " " * indent + f"maxlen={shown})")

    def _user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _pairs(self, pairs, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        pairs = list(pairs)
        for i, (key, value) in enumerate(pairs):
            last = i == len(pairs) - 1
            shown = self._repr(key, context, level)
            stream.write(shown + ": ")
            self._format(value, stream, indent + len(shown) + 2, allowance if last else 1, context, level)
            if not last:
                stream.write(",\n" + " " * indent)

    def _elements(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        line_start = ",\n" + " " * indent
        separator = ""
        width = room = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = width
                    if separator:
                        separator = line_start
                if room >= size:
                    room -= size
                    stream.write(separator + text)
                    separator = ", "
                    continue
            stream.write(separator)
            separator = line_start
            self._format(item, stream, indent, allowance if last else 1, context, level)

    # On one line.

    def _safe_repr(self, object, context, maxlevels, level):
        """The text, whether it can be read back, whether it holds itself."""
        kind = type(object)
        if kind in _PLAIN:
            if kind is int and self._underscore_numbers:
                return f"{object:_d}", True, False
            return repr(object), True, False
        shown_by = _shown_by(kind)
        if shown_by is int:
            text = f"{object:_d}" if self._underscore_numbers else repr(object)
            return text, True, False
        is_dict = shown_by is dict
        is_list = shown_by is list
        if not (is_dict or is_list or shown_by is tuple):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        key = id(object)
        brackets = "{%s}" if is_dict else "[%s]" if is_list else "(%s,)" if len(object) == 1 else "(%s)"
        if maxlevels and level >= maxlevels:
            return brackets % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []

        def part(value):
            nonlocal readable, recursive
            text, is_readable, is_recursive = self.format(value, context, maxlevels, level + 1)
            readable = readable and is_readable
            recursive = recursive or is_recursive
            return text

        if is_dict:
            pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            for name, value in pairs:
                parts.append(f"{part(name)}: {part(value)}")
        else:
            for value in object:
                parts.append(part(value))
        del context[key]
        return brackets % ", ".join(parts), readable, recursive


def _shown_by(kind):
    """The class whose way of showing its objects holds for a class."""
    return next(base for base in kind.__mro__ if base in _WRITERS or base is int or "__repr__" in base.__dict__)


def _has_made_repr(object, shown_by):
    """Whether it is of a dataclass that has not its own way of showing itself."""
    return (
        dataclasses.is_dataclass(object)
        and type(object).__dataclass_params__.repr
        and is_made(shown_by.__dict__["__repr__"])
        and "__dataclass_fields__" in shown_by.__dict__
    )


_WRITERS = {
    dict: "_dict",
    collections.OrderedDict: "_ordered_dict",
    list: "_list",
    tuple: "_tuple",
    set: "_set",
    frozenset: "_set",
    str: "_str",
    bytes: "_bytes",
    bytearray: "_bytearray",
    types.MappingProxyType: "_mappingproxy",
    types.SimpleNamespace: "_namespace",
    collections.defaultdict: "_defaultdict",
    collections.Counter: "_counter",
    collections.ChainMap: "_chain_map",
    collections.deque: "_deque",
    collections.UserDict: "_user",
    collections.UserList: "_user",
    collections.UserString: "_user",
}


def _wrapped_bytes(object, width, allowance):
    current = b""
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        part = object[at : at + 4]
        candidate = current + part
        if at == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
