"""Constants of characters, and templates."""
import re

__all__ = [
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "capwords",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
    "Formatter",
    "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


class Template:
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = re.IGNORECASE
    pattern = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.pattern = cls._compiled(cls.__dict__.get("pattern"))

    @classmethod
    def _compiled(cls, own):
        if own is not None:
            return re.compile(own, cls.flags | re.VERBOSE)
        start = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        return re.compile(
            rf"{start}(?:(?P<escaped>{start})|(?P<named>{cls.idpattern})"
            rf"|\{{(?P<braced>{braced})\}}|(?P<invalid>))",
            cls.flags | re.VERBOSE,
        )

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        at = match.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        line = max(1, len(lines))
        column = at - len("".join(lines[:-1])) if lines else 1
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _fill(self, mapping, keywords, safe):
        def value(name):
            return keywords[name] if name in keywords else mapping[name]

        def replacement(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                if not safe:
                    return str(value(name))
                try:
                    return str(value(name))
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group() if safe else self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(replacement, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, True)

    def _names(self):
        for match in self.pattern.finditer(self.template):
            name = match.group("named") or match.group("braced")
            yield name, match

    def is_valid(self):
        return all(match.group("invalid") is None for _, match in self._names())

    def get_identifiers(self):
        return list(dict.fromkeys(name for name, _ in self._names() if name is not None))


Template.pattern = Template._compiled(None)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            parts.append(literal)
            if name is None:
                continue
            first = name.split(".")[0].split("[")[0]
            if first == "":
                if auto_arg_index is False:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif first.isdigit():
                if auto_arg_index:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index
            )
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        literal = ""
        at = 0
        while at < len(format_string):
            char = format_string[at]
            if char not in "{}":
                end = at
                while end < len(format_string) and format_string[end] not in "{}":
                    end += 1
                literal += format_string[at:end]
                at = end
                continue
            if format_string[at : at + 2] == char * 2:
                yield literal + char, None, None, None
                literal = ""
                at += 2
                continue
            if char == "}":
                raise ValueError("Single '}' encountered in format string")
            field, at = self._field(format_string, at + 1)
            yield (literal, *field)
            literal = ""
        if literal:
            yield literal, None, None, None

    def _field(self, text, start):
        if start == len(text):
            raise ValueError("Single '{' encountered in format string")
        end = start
        depth = 1
        while end < len(text):
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            if depth == 0:
                break
            end += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        inside = text[start:end]
        at = 0
        bracket = False
        while at < len(inside) and (bracket or inside[at] not in "!:"):
            bracket = inside[at] == "[" or bracket and inside[at] != "]"
            at += 1
        name, rest = inside[:at], inside[at:]
        conversion = None
        if rest.startswith("!"):
            if len(rest) < 2:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = rest[1]
            rest = rest[2:]
            if rest and rest[0] != ":":
                raise ValueError("expected ':' after conversion specifier")
        return (name, rest[1:], conversion), end + 1

    def get_field(self, field_name, args, kwargs):
        first, steps = self._path(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, step in steps:
            value = getattr(value, step) if is_attribute else value[step]
        return value, first

    def _path(self, name):
        match = re.match(r"[^.\[]*", name)
        first = match.group()
        steps = []
        at = match.end()
        while at < len(name):
            step = re.compile(r"\.([^.\[]+)|\[([^\]]+)\]").match(name, at)
            if step is None:
                raise ValueError("Empty attribute in format string")
            if step.group(1) is not None:
                steps.append((True, step.group(1)))
            else:
                key = step.group(2)
                steps.append((False, int(key) if key.isdigit() else key))
            at = step.end()
        return (int(first) if first.isdigit() else first), steps
