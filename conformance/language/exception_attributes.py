# What exceptions keep beside their arguments.
e = ImportError("no", name="mod", path="p")
assert (e.msg, e.name, e.path, e.args, str(e)) == ("no", "mod", "p", ("no",), "no")
assert ImportError().msg is None and ImportError("a", "b").msg is None and ImportError().name is None
assert AttributeError("x", name="n", obj=3).obj == 3 and NameError("x", name="n").name == "n"
assert AttributeError().name is None

e = SyntaxError("bad", ("dir/f.py", 3, 5, "a b", 3, 6))
assert (e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset) == ("bad", "dir/f.py", 3, 5, "a b", 3, 6)
assert str(e) == "bad (f.py, line 3)" and e.print_file_and_line is None
assert str(SyntaxError("bad", (None, 3, 5, "a b"))) == "bad (line 3)"
assert str(SyntaxError()) == "None" and SyntaxError("m").lineno is None
e.msg = "worse"
assert str(e) == "worse (f.py, line 3)" and e.args[0] == "bad"
assert str(IndentationError("deep")) == "deep"

e = OSError(2, "No such file", "a.txt")
assert type(e) is FileNotFoundError and e.args == (2, "No such file")
assert (e.errno, e.strerror, e.filename, e.filename2) == (2, "No such file", "a.txt", None)
assert str(e) == "[Errno 2] No such file: 'a.txt'"
assert str(OSError(5, "io", "a", None, "b")) == "[Errno 5] io: 'a' -> 'b'"
assert str(OSError("only")) == "only" and OSError("only").errno is None
kinds = {13: PermissionError, 17: FileExistsError, 20: NotADirectoryError, 21: IsADirectoryError, 32: BrokenPipeError,
         104: ConnectionResetError, 110: TimeoutError, 4: InterruptedError, 3: ProcessLookupError, 10: ChildProcessError}
assert all(type(OSError(number, "")) is kind for number, kind in kinds.items())


class Disk(OSError):
    def __init__(self, where):
        super().__init__(28, "full", where)


assert type(Disk("/tmp")) is Disk and Disk("/tmp").errno == 28 and Disk("/tmp").filename == "/tmp"

e = UnicodeEncodeError("ascii", "a\u20ac\u20ac", 1, 2, "why")
assert (e.encoding, e.object, e.start, e.end, e.reason) == ("ascii", "a\u20ac\u20ac", 1, 2, "why")
assert str(e) == "'ascii' codec can't encode character '\\u20ac' in position 1: why"
e.end = 3
assert str(e) == "'ascii' codec can't encode characters in position 1-2: why"
e = UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "why")
assert str(e) == "'utf-8' codec can't decode byte 0xff in position 1: why"
assert str(UnicodeTranslateError("abc", 0, 2, "why")) == "can't translate characters in position 0-1: why"
try:
    "a\u20ac\u20acb".encode("ascii")
except UnicodeEncodeError as e:
    assert (e.start, e.end, e.object, e.reason) == (1, 3, "a\u20ac\u20acb", "ordinal not in range(128)")
try:
    b"ab\xe2\x82".decode()
except UnicodeDecodeError as e:
    assert e.args == ("utf-8", b"ab\xe2\x82", 2, 4, "unexpected end of data")

assert StopIteration(4).value == 4 and StopIteration().value is None and StopIteration(1, 2).value == 1
assert SystemExit(1, 2).code == (1, 2) and SystemExit().code is None and SystemExit("x").code == "x"
assert str(KeyError("a")) == "'a'" and str(KeyError("a", "b")) == "('a', 'b')"

e = ValueError("a")
e.args = [1, 2]
assert e.args == (1, 2) and str(e) == "(1, 2)"
e.__cause__ = KeyError()
assert e.__suppress_context__ is True
e.add_note("one")
e.add_note("two")
assert e.__notes__ == ["one", "two"]
assert e.with_traceback(None) is e and e.__traceback__ is None
e.__setstate__({"extra": 5})
assert e.extra == 5


class Named(ImportError):
    name = "fixed"


assert Named("x").name == "fixed"
assert type("Both", (KeyError, AttributeError), {})("x").name is None

ImportError("m", other=1)  # raises TypeError: 'other' is an invalid keyword argument for ImportError()
AttributeError("m", other=1)  # raises TypeError: 'other' is an invalid keyword argument for AttributeError()
ValueError("m", x=1)  # raises TypeError: ValueError() takes no keyword arguments
OSError(1, "m", x=1)  # raises TypeError: OSError() takes no keyword arguments
SyntaxError("m", (1, 2))  # raises TypeError: function takes at least 4 arguments (2 given)
SyntaxError("m", ("f", 1, 2, "t", 3))  # raises TypeError: end_offset must be provided when end_lineno is provided
UnicodeDecodeError()  # raises TypeError: function takes exactly 5 arguments (0 given)
UnicodeDecodeError("a", "abc", 0, 1, "r")  # raises TypeError: a bytes-like object is required, not 'str'
UnicodeEncodeError("a", b"abc", 0, 1, "r")  # raises TypeError: argument 2 must be str, not bytes
e.__cause__ = 1  # raises TypeError: exception cause must be None or derive from BaseException
e.__context__ = ValueError  # raises TypeError: exception context must be None or derive from BaseException
e.__traceback__ = 5  # raises TypeError: __traceback__ must be a traceback or None
e.with_traceback(5)  # raises TypeError: __traceback__ must be a traceback or None
del e.__cause__  # raises TypeError: __cause__ may not be deleted
del e.args  # raises TypeError: args may not be deleted
e.args = 5  # raises TypeError: 'int' object is not iterable
e.__suppress_context__ = 1  # raises TypeError: attribute value type must be bool
e.add_note(1)  # raises TypeError: note must be a str, not 'int'
type("Clash", (OSError, ImportError), {})  # raises TypeError: multiple bases have instance lay-out conflict
