"""What of `json` is best said in Python: coders that programs can make their own of."""

from _json import detect_encoding, float_text, quote, read_at, write, write_key

__all__ = ["JSONDecoder", "JSONEncoder", "detect_encoding", "dump", "load", "dumps_with", "loads_with"]


class JSONDecoder:
    __module__ = "json.decoder"
    """Reads JSON, with functions of the caller's for what it finds."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """The value of a text that holds nothing else."""
        obj, end = self.raw_decode(s, idx=_skip_blanks(s, 0))
        end = _skip_blanks(s, end)
        if end != len(s):
            raise _error("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """The value that a text starts with, and where it ends."""
        return read_at(
            s, idx, self.object_hook, None if self.parse_float is float else self.parse_float,
            None if self.parse_int is int else self.parse_int, self.parse_constant, self.object_pairs_hook, self.strict)


_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}


def _error(message, text, position):
    from json import JSONDecodeError
    return JSONDecodeError(message, text, position)


def _skip_blanks(text, at):
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
    while at < len(text) and text[at] in " \t\n\r":
        at += 1
    return at


class JSONEncoder:
    __module__ = "json.encoder"
    """Writes JSON; what it has no word for goes to `default`."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for a value in the text; a subclass may know."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The text of a value."""
        if isinstance(o, str):
            return quote(o, self.ensure_ascii)
        chunks = self.iterencode(o, _one_shot=True)
        return "".join(chunks if isinstance(chunks, (list, tuple)) else list(chunks))

    def iterencode(self, o, _one_shot=False):
        """The text of a value, piece by piece."""
        if _one_shot and self.indent is None:
            return (write(o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, None, None,
                          (self.item_separator, self.key_separator), self.default, self.sort_keys),)
        return _Pieces(self).value(o, 0)


class _Pieces:
    def __init__(self, encoder):
        self.encoder = encoder
        self.open = set() if encoder.check_circular else None
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else " " * indent

    def value(self, o, level):
        text = self.plain(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.array(o, level)
        elif isinstance(o, dict):
            yield from self.object(o, level)
        else:
            mark = self.enter(o)
            yield from self.value(self.encoder.default(o), level)
            self.leave(mark)

    def plain(self, o):
        if isinstance(o, str):
            return quote(o, self.encoder.ensure_ascii)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return float_text(o, self.encoder.allow_nan)
        return None

    def enter(self, o):
        mark = id(o)
        if self.open is not None:
            if mark in self.open:
                raise ValueError("Circular reference detected")
            self.open.add(mark)
        return mark

    def leave(self, mark):
        if self.open is not None:
            self.open.discard(mark)

    def line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def array(self, items, level):
        if not items:
            yield "[]"
            return
        mark = self.enter(items)
        before = "[" + self.line(level + 1)
        for item in items:
            text = self.plain(item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from self.value(item, level + 1)
            before = self.encoder.item_separator + self.line(level + 1)
        if self.indent is not None:
            yield self.line(level)
        yield "]"
        self.leave(mark)

    def object(self, members, level):
        if not members:
            yield "{}"
            return
        encoder = self.encoder
        mark = self.enter(members)
        yield "{"
        between = encoder.item_separator + self.line(level + 1)
        if self.indent is not None:
            yield self.line(level + 1)
        first = True
        for key, value in sorted(members.items()) if encoder.sort_keys else members.items():
            name = write_key(key, encoder.skipkeys, encoder.allow_nan)
            if name is None:
                continue
            if not first:
                yield between
            first = False
            yield quote(name, encoder.ensure_ascii)
            yield encoder.key_separator
            yield from self.value(value, level + 1)
        if self.indent is not None:
            yield self.line(level)
        yield "}"
        self.leave(mark)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    """Writes a value into what has `write`."""
    if cls is None:
        cls = JSONEncoder
    encoder = cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                  indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
    for chunk in encoder.iterencode(obj):
        fp.write(chunk)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """The value in what has `read`."""
    from json import loads
    return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                 parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


def loads_with(s, cls, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict, kw):
    hooks = {"object_hook": object_hook, "object_pairs_hook": object_pairs_hook, "parse_float": parse_float,
             "parse_int": parse_int, "parse_constant": parse_constant}
    kw.update({name: hook for name, hook in hooks.items() if hook is not None})
    if not strict:
        kw["strict"] = strict
    return (cls or JSONDecoder)(**kw).decode(s)


def dumps_with(obj, skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default, sort_keys,
               kw):
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)
