"""Reading and writing of tables as text, with a comma or something else between the fields."""
import re
from io import StringIO

__all__ = [
    "Dialect", "DictReader", "DictWriter", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE",
    "QUOTE_NONNUMERIC", "QUOTE_NOTNULL", "QUOTE_STRINGS", "Sniffer", "excel", "excel_tab",
    "field_size_limit", "get_dialect", "list_dialects", "reader", "register_dialect",
    "unix_dialect", "unregister_dialect", "writer",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_OPTIONS = (
    "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
    "skipinitialspace", "strict",
)
_DEFAULTS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n",
    "quotechar": '"', "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}
_dialects = {}
_limit = 131072


class Error(Exception):
    pass


Error.__module__ = "_csv"


def _char(name, value, optional):
    if value is None and optional:
        return None
    if not isinstance(value, str):
        wanted = "string or None" if optional else "string"
        raise TypeError(f'"{name}" must be {wanted}, not {_type_name(value)}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


def _type_name(value):
    return "NoneType" if value is None else type(value).__name__


class Dialect:
    """A dialect with every option known and checked."""

    __slots__ = _OPTIONS

    def __init__(self, dialect, options):
        values = {}
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in options:
            if name not in _DEFAULTS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        for name in _OPTIONS:
            if name in options:
                values[name] = options[name]
            else:
                values[name] = getattr(dialect, name, _DEFAULTS[name])
        put = lambda name, value: object.__setattr__(self, name, value)
        put("delimiter", _char("delimiter", values["delimiter"], False))
        put("doublequote", bool(values["doublequote"]))
        put("escapechar", _char("escapechar", values["escapechar"], True))
        if not isinstance(values["lineterminator"], str):
            raise TypeError('"lineterminator" must be a string')
        put("lineterminator", values["lineterminator"])
        put("skipinitialspace", bool(values["skipinitialspace"]))
        put("strict", bool(values["strict"]))
        quoting = values["quoting"]
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if "quoting" not in options and "quotechar" in options and options["quotechar"] is None:
            quoting = QUOTE_NONE
        put("quoting", quoting)
        quotechar = _char("quotechar", values["quotechar"], True)
        if quoting != QUOTE_NONE and quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        put("quotechar", quotechar)

    def __setattr__(self, name, value):
        if name in _OPTIONS:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable"
                                 if name in _GET_SET else "readonly attribute")
        raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}'")

    def __delattr__(self, name):
        self.__setattr__(name, None)


_GET_SET = ("delimiter", "escapechar", "lineterminator", "quotechar", "quoting")
Dialect.__module__ = "_csv"
_Rules = Dialect


class Dialect:
    """How a table is written; to be made a base of classes that say what is different."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Rules(self, {})
        except TypeError as e:
            raise Error(str(e)) from None
        if type(self) != Dialect:
            self._valid = True


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def _rules(dialect, options):
    if isinstance(dialect, _Rules) and not options:
        return dialect
    return _Rules(dialect, options)


def register_dialect(name, dialect=None, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _rules(dialect, fmtparams)


def unregister_dialect(name):
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    return list(_dialects)


def field_size_limit(*args):
    global _limit
    if len(args) > 1:
        raise TypeError(f"field_size_limit() takes at most 1 argument ({len(args)} given)")
    before = _limit
    if args:
        if not isinstance(args[0], int):
            raise TypeError("limit must be an integer")
        _limit = args[0]
    return before


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _IN_QUOTES, _ESCAPED_IN_QUOTES, _QUOTE_IN_QUOTES, _EAT, _AFTER_ESCAPED = range(9)


class reader:
    def __init__(self, lines, rules):
        self.dialect = rules
        self.line_num = 0
        self._lines = lines
        quotes = "" if rules.quoting == QUOTE_NONE or rules.quotechar is None else rules.quotechar
        special = rules.delimiter + "\r\n" + (rules.escapechar or "")
        self._plain = re.compile("[^" + re.escape(special) + "]*")
        self._quoted = re.compile("[^" + re.escape(quotes + (rules.escapechar or "") + "\0") + "]+")
        self._quote = quotes

    def __iter__(self):
        return self

    def __next__(self):
        self._state = _START_RECORD
        self._fields = []
        self._field = []
        self._size = 0
        self._number = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._size or self._state == _IN_QUOTES:
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._save()
                    return self._fields
                if self._fields and self._state not in (_START_RECORD,):
                    self._save()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {_type_name(line)} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            self._parse(line)
            if self._state == _START_RECORD:
                return self._fields

    def _parse(self, line):
        at = 0
        size = len(line)
        while at < size:
            state = self._state
            if state == _IN_FIELD:
                end = self._plain.match(line, at).end()
            elif state == _IN_QUOTES:
                match = self._quoted.match(line, at)
                end = match.end() if match else at
            else:
                end = at
            if end > at:
                self._add(line[at:end])
                at = end
                continue
            self._step(line[at])
            at += 1
        self._step(None)

    def _add(self, text):
        if self._size + len(text) > _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field.append(text)
        self._size += len(text)

    def _save(self):
        text = "".join(self._field)
        self._field = []
        self._size = 0
        if self._number:
            self._number = False
            text = float(text)
        self._fields.append(text)

    def _step(self, char):
        rules = self.dialect
        state = self._state
        if state == _START_RECORD:
            if char is None:
                return
            if char in "\r\n":
                self._state = _EAT
                return
            state = self._state = _START_FIELD
        if state == _START_FIELD:
            self._start_field(char)
        elif state == _ESCAPED:
            if char is not None and char in "\r\n":
                self._add(char)
                self._state = _AFTER_ESCAPED
                return
            self._add("\n" if char is None else char)
            self._state = _IN_FIELD
        elif state == _AFTER_ESCAPED:
            if char is not None:
                self._state = _IN_FIELD
                self._in_field(char)
        elif state == _IN_FIELD:
            self._in_field(char)
        elif state == _IN_QUOTES:
            self._in_quotes(char)
        elif state == _ESCAPED_IN_QUOTES:
            self._add("\n" if char is None else char)
            self._state = _IN_QUOTES
        elif state == _QUOTE_IN_QUOTES:
            self._quote_in_quotes(char)
        elif char is None:
            self._state = _START_RECORD
        elif char not in "\r\n":
            raise Error("new-line character seen in unquoted field - "
                        "do you need to open the file in universal-newline mode?")

    def _start_field(self, char):
        rules = self.dialect
        if char is None or char in "\r\n":
            self._save()
            self._state = _START_RECORD if char is None else _EAT
        elif char == self._quote and self._quote:
            self._state = _IN_QUOTES
        elif char == rules.escapechar:
            self._state = _ESCAPED
        elif char == " " and rules.skipinitialspace:
            pass
        elif char == rules.delimiter:
            self._save()
        else:
            if rules.quoting == QUOTE_NONNUMERIC:
                self._number = True
            self._add(char)
            self._state = _IN_FIELD

    def _in_field(self, char):
        rules = self.dialect
        if char is None or char in "\r\n":
            self._save()
            self._state = _START_RECORD if char is None else _EAT
        elif char == rules.escapechar:
            self._state = _ESCAPED
        elif char == rules.delimiter:
            self._save()
            self._state = _START_FIELD
        else:
            self._add(char)

    def _in_quotes(self, char):
        rules = self.dialect
        if char is None:
            return
        if char == rules.escapechar:
            self._state = _ESCAPED_IN_QUOTES
        elif char == self._quote:
            self._state = _QUOTE_IN_QUOTES if rules.doublequote else _IN_FIELD
        else:
            self._add(char)

    def _quote_in_quotes(self, char):
        rules = self.dialect
        if char is not None and char == self._quote:
            self._add(char)
            self._state = _IN_QUOTES
        elif char == rules.delimiter:
            self._save()
            self._state = _START_FIELD
        elif char is None or char in "\r\n":
            self._save()
            self._state = _START_RECORD if char is None else _EAT
        elif not rules.strict:
            self._add(char)
            self._state = _IN_FIELD
        else:
            raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")


reader.__module__ = "_csv"
_Reader = reader


def _given(args, options):
    if not args:
        raise TypeError(" expected at least 1 argument, got 0")
    if len(args) > 2:
        raise TypeError(f" expected at most 2 arguments, got {len(args)}")
    dialect = options.pop("dialect", "excel") if len(args) < 2 else args[1]
    return args[0], dialect


def reader(*args, **fmtparams):
    iterable, dialect = _given(args, fmtparams)
    return _Reader(iter(iterable), _rules(dialect, fmtparams))


class writer:
    def __init__(self, write, rules):
        self.dialect = rules
        self._write = write
        special = rules.delimiter + (rules.escapechar or "") + (rules.quotechar or "") + rules.lineterminator
        self._special = re.compile("[" + re.escape(special) + "]")

    def writerow(self, row, /):
        return self._write(self._line(row))

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _line(self, row):
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {_type_name(row)}") from None
        quoting = self.dialect.quoting
        out = []
        for field in fields:
            if quoting == QUOTE_NONNUMERIC:
                quoted = not isinstance(field, (int, float, complex)) and not _is_number(field)
            elif quoting == QUOTE_STRINGS:
                quoted = isinstance(field, str)
            elif quoting == QUOTE_NOTNULL:
                quoted = field is not None
            else:
                quoted = quoting == QUOTE_ALL
            text = "" if field is None else field if isinstance(field, str) else str(field)
            out.append(self._field(text, quoted))
        if out == [""]:
            if quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            out = [self.dialect.quotechar * 2]
        return self.dialect.delimiter.join(out) + self.dialect.lineterminator

    def _field(self, text, quoted):
        rules = self.dialect
        if not quoted and not (text and self._special.search(text)):
            return text
        needs_quotes = quoted
        pieces = []
        at = 0
        for match in self._special.finditer(text):
            char = match.group()
            pieces.append(text[at : match.start()])
            at = match.end()
            escape = False
            if rules.quoting == QUOTE_NONE:
                escape = True
            else:
                if char == rules.quotechar:
                    if rules.doublequote:
                        pieces.append(char)
                    else:
                        escape = True
                elif char == rules.escapechar:
                    escape = True
                if not escape:
                    needs_quotes = True
            if escape:
                if not rules.escapechar:
                    raise Error("need to escape, but no escapechar set")
                pieces.append(rules.escapechar)
            pieces.append(char)
        body = "".join(pieces) + text[at:]
        return rules.quotechar + body + rules.quotechar if needs_quotes else body


def _is_number(value):
    return not isinstance(value, (str, bytes)) and (hasattr(value, "__float__") or hasattr(value, "__index__"))


writer.__module__ = "_csv"
_Writer = writer


def writer(*args, **fmtparams):
    fileobj, dialect = _given(args, fmtparams)
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _rules(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        record = dict(zip(names, row))
        if len(names) < len(row):
            record[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            record[name] = self.restval
        return record


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow({name: name for name in self.fieldnames})

    def _row(self, record):
        if self.extrasaction == "raise":
            wrong = record.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: "
                                 + ", ".join(repr(name) for name in wrong))
        return (record.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses from a sample how a table is written."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quote, double, delimiter, blank = self._from_quotes(sample, delimiters)
        if not delimiter:
            delimiter, blank = self._from_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = blank
        return dialect

    def _from_quotes(self, sample, delimiters):
        """What stands around quoted fields: the first form of three that occurs decides."""
        found = []
        for form in (
            r"(?P<delim>[^\w\n\"\'])(?P<space> ?)(?P<quote>[\"\']).*?(?P=quote)(?P=delim)",
            r"(?:^|\n)(?P<quote>[\"\']).*?(?P=quote)(?P<delim>[^\w\n\"\'])(?P<space> ?)",
            r"(?P<delim>[^\w\n\"\'])(?P<space> ?)(?P<quote>[\"\']).*?(?P=quote)(?:$|\n)",
            r"(?:^|\n)(?P<quote>[\"\']).*?(?P=quote)(?:$|\n)",
        ):
            found = [m.groupdict() for m in re.finditer(form, sample, re.DOTALL | re.MULTILINE)]
            if found:
                break
        if not found:
            return "", False, None, False
        quotes = _counted(match["quote"] for match in found)
        delims = _counted(
            match["delim"] for match in found
            if match.get("delim") and (delimiters is None or match["delim"] in delimiters))
        spaces = sum(bool(match.get("space")) for match in found if match.get("delim"))
        quote = max(quotes, key=quotes.get)
        delim, blank = "", False
        if delims:
            delim = max(delims, key=delims.get)
            blank = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        d, q = re.escape(delim), re.escape(quote)
        double = re.search(rf"(({d})|^)\W*{q}[^{d}\n]*{q}[^{d}\n]*{q}\W*(({d})|$)", sample, re.MULTILINE)
        return quote, bool(double), delim, blank

    def _from_counts(self, sample, delimiters):
        """The character that most lines have equally often."""
        lines = [line for line in sample.split("\n") if line]
        tables = {}
        chunk = min(10, len(lines))
        start, end = 0, chunk
        rounds = 0
        candidates = {}
        while start < len(lines):
            rounds += 1
            for line in lines[start:end]:
                for code in range(127):
                    char = chr(code)
                    table = tables.setdefault(char, {})
                    count = line.count(char)
                    table[count] = table.get(count, 0) + 1
            modes = {}
            for char, table in tables.items():
                if list(table) == [0]:
                    continue
                mode = max(table.items(), key=lambda item: item[1])
                others = sum(times for count, times in table.items() if count != mode[0])
                modes[char] = (mode[0], mode[1] - others)
            total = float(min(chunk * rounds, len(lines)))
            share = 1.0
            candidates = {}
            while not candidates and share >= 0.9:
                for char, (count, times) in modes.items():
                    if count > 0 and times > 0 and times / total >= share:
                        if delimiters is None or char in delimiters:
                            candidates[char] = (count, times)
                share -= 0.01
            if len(candidates) == 1:
                break
            start, end = end, end + chunk
        if not candidates:
            return "", False
        if len(candidates) > 1:
            for char in self.preferred:
                if char in candidates:
                    return char, self._blank(lines, char)
            char = max(candidates, key=lambda c: (candidates[c], c))
            return char, self._blank(lines, char)
        char = next(iter(candidates))
        return char, self._blank(lines, char)

    def _blank(self, lines, char):
        return lines[0].count(char) == lines[0].count(char + " ")

    def has_header(self, sample):
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 19:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = _kind(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0


def _counted(values):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts


def _kind(text):
    try:
        complex(text)
        return complex
    except ValueError:
        return len(text)
