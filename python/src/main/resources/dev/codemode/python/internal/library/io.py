"""Streams in memory: text in `StringIO`, bytes in `BytesIO`. There are no files."""
from _io import UnsupportedOperation

__all__ = [
    "BufferedIOBase",
    "BytesIO",
    "DEFAULT_BUFFER_SIZE",
    "IOBase",
    "RawIOBase",
    "SEEK_CUR",
    "SEEK_END",
    "SEEK_SET",
    "StringIO",
    "TextIOBase",
    "UnsupportedOperation",
]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


def _count(value):
    """A number of characters or bytes; None for all there are."""
    if value is None or isinstance(value, int):
        return None if value is None or value < 0 else value
    try:
        number = value.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'") from None
    return None if number < 0 else number


def _position(value):
    if isinstance(value, int):
        return value
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _check_open(stream):
    if stream.closed:
        raise ValueError("I/O operation on closed file.")


class IOBase:
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def flush(self):
        _check_open(self)

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        _check_open(self)
        return False

    def readline(self, size=-1, /):
        limit = _count(size)
        line = bytearray()
        while limit is None or len(line) < limit:
            piece = self.read(1)
            if not piece:
                break
            line += piece
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        limit = _count(hint)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if limit and total > limit:
                break
        return lines

    def writelines(self, lines, /):
        _check_open(self)
        for line in lines:
            self.write(line)

    def __enter__(self):
        _check_open(self)
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        _check_open(self)
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        limit = _count(size)
        if limit is None:
            return self.readall()
        buffer = bytearray(limit)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        pieces = []
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            pieces.append(piece)
        return b"".join(pieces)

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, buffer, /):
        return self._into(buffer, self.read(len(buffer)))

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1(len(buffer)))

    def _into(self, buffer, data):
        buffer[: len(data)] = data
        return len(data)

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class _Memory:
    """What both streams share: the content, as one sequence and what was written behind it since."""

    def _content(self):
        if self._parts:
            self._whole = self._whole[:0].join([self._whole, *self._parts])
            self._parts.clear()
        return self._whole

    def _put(self, data):
        if not data:
            return
        if self._at == self._size:
            self._parts.append(data)
            self._size = self._at = self._size + len(data)
            return
        whole = self._content()
        if self._at > self._size:
            whole += self._blank * (self._at - self._size)
        self._whole = whole[: self._at] + data + whole[self._at + len(data) :]
        self._size = len(self._whole)
        self._at += len(data)

    def _take(self, end):
        taken = self._content()[self._at : end]
        self._at = end
        return taken

    def _cut(self, size):
        if size < self._size:
            self._whole = self._content()[:size]
            self._size = size

    def tell(self):
        self._check_closed()
        return self._at

    def read(self, size=-1, /):
        self._check_closed()
        limit = _count(size)
        rest = max(0, self._size - self._at)
        if not rest:
            return self._whole[:0]
        return self._take(self._at + (rest if limit is None else min(rest, limit)))

    def readline(self, size=-1, /):
        self._check_closed()
        limit = _count(size)
        if self._at >= self._size:
            return self._whole[:0]
        end = self._line_end(self._content(), self._at)
        return self._take(end if limit is None else min(end, self._at + limit))

    def getvalue(self):
        self._check_closed()
        return self._content()

    def close(self):
        self._closed = True
        self._whole = self._whole[:0]
        self._parts = []

    def seekable(self):
        self._check_closed()
        return True

    def readable(self):
        self._check_closed()
        return True

    def writable(self):
        self._check_closed()
        return True

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class StringIO(_Memory, TextIOBase):
    """Text in memory that is read and written as a file is."""

    _blank = "\0"

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._seen = set()
        self._whole = ""
        self._parts = []
        self._size = self._at = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _check_closed(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def flush(self):
        pass

    def _translated(self, text):
        if not self._newline:
            rest = text.replace("\r\n", "")
            if len(rest) < len(text):
                self._seen.add("\r\n")
            self._seen.update(end for end in "\r\n" if end in rest)
            return text if self._newline == "" else text.replace("\r\n", "\n").replace("\r", "\n")
        return text if self._newline == "\n" else text.replace("\n", self._newline)

    def write(self, s, /):
        self._check_closed()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._put(s if self._newline == "\n" else self._translated(s))
        return len(s)

    def _line_end(self, text, start):
        if self._newline != "":
            end = self._newline or "\n"
            found = text.find(end, start)
            return self._size if found < 0 else found + len(end)
        feed = text.find("\n", start)
        back = text.find("\r", start, self._size if feed < 0 else feed)
        if back < 0:
            return self._size if feed < 0 else feed + 1
        return back + 2 if feed == back + 1 else back + 1

    def seek(self, pos, whence=0, /):
        pos = _position(pos)
        whence = _position(whence)
        self._check_closed()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if pos < 0 and whence == 0:
            raise ValueError(f"Negative seek position {pos}")
        if pos != 0 and whence != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._at = pos
        elif whence == 2:
            self._at = self._size
        return self._at

    def truncate(self, pos=None, /):
        self._check_closed()
        size = self._at if pos is None else _position(pos)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._cut(size)
        return size

    @property
    def newlines(self):
        self._check_closed()
        seen = [end for end in ("\r", "\n", "\r\n") if end in self._seen]
        return tuple(seen) if len(seen) > 1 else seen[0] if seen else None

    @property
    def line_buffering(self):
        self._check_closed()
        return False


class BytesIO(_Memory, BufferedIOBase):
    """Bytes in memory that are read and written as a file is."""

    _blank = b"\0"

    def _check_closed(self):
        _check_open(self)

    def __init__(self, initial_bytes=b""):
        self._whole = b""
        self._parts = []
        self._size = self._at = 0
        self._closed = False
        if initial_bytes is not None:
            self._whole = _as_bytes(initial_bytes)
            self._size = len(self._whole)

    def write(self, b, /):
        self._check_closed()
        data = _as_bytes(b)
        self._put(data)
        return len(data)

    def _line_end(self, data, start):
        found = data.find(b"\n", start)
        return self._size if found < 0 else found + 1

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        self._check_closed()
        return self._into(buffer, self.read(len(buffer)))

    def seek(self, pos, whence=0, /):
        pos = _position(pos)
        whence = _position(whence)
        self._check_closed()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if pos < 0 and whence == 0:
            raise ValueError(f"negative seek value {pos}")
        if whence:
            pos += self._at if whence == 1 else self._size
        self._at = max(0, pos)
        return self._at

    def truncate(self, size=None, /):
        self._check_closed()
        size = self._at if size is None else _position(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        self._cut(size)
        return size


def _as_bytes(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, (str, int)) or not hasattr(value, "__len__") or isinstance(value, (list, tuple, dict, set)):
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
    return bytes(value)


for _class in (StringIO, BytesIO):
    _class.__module__ = "_io"
