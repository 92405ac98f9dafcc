"""Wrapping, filling, indenting and dedenting of text."""
import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_BLANKS = "\t\n\x0b\x0c\r "
_RUNS = re.compile(r"[\t\n\x0b\x0c\r ]+|[^\t\n\x0b\x0c\r ]+")

# Inside a word: a long dash between words, or the place behind a hyphen between letters.
_BREAKS = re.compile(
    r"(?<=[\w!\"'&.,?])-{2,}(?=\w)"
    r"|(?<=[^\d\W]{2}-)(?=[^\d\W]-?[^\d\W])"
    r"|(?<=[^\d\W]-[^\d\W]-)(?=[^\d\W]-?[^\d\W])"
)
_SENTENCE_END = re.compile(r"[a-z][.!?][\"']?\Z")


class TextWrapper:
    unicode_whitespace_trans = dict.fromkeys(map(ord, _BLANKS), ord(" "))
    wordsep_simple_re = re.compile(r"([\t\n\x0b\x0c\r ]+)")
    sentence_end_re = _SENTENCE_END

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(self.unicode_whitespace_trans) if self.replace_whitespace else text

    def _split(self, text):
        pieces = []
        for run in _RUNS.findall(text):
            start = 0
            if self.break_on_hyphens and run[0] not in _BLANKS:
                for at in _BREAKS.finditer(run):
                    for cut in at.span():
                        if cut > start:
                            pieces.append(run[start:cut])
                            start = cut
            pieces.append(run[start:])
        return [piece for piece in pieces if piece]

    def _fix_sentence_endings(self, pieces):
        for i in range(len(pieces) - 1):
            if pieces[i + 1] == " " and _SENTENCE_END.search(pieces[i]):
                pieces[i + 1] = "  "

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _cut(self, piece, room):
        # A hyphen in a long word is the better place to break it.
        end = room
        if self.break_on_hyphens and len(piece) > room:
            hyphen = piece.rfind("-", 0, room)
            if hyphen > 0 and piece[:hyphen].strip("-"):
                end = hyphen + 1
        return piece[:end], piece[end:]

    def _last_line(self, indent, line, used):
        room = self.width - len(indent) - len(self.placeholder)
        while line:
            if line[-1].strip() and used <= room:
                return indent + "".join(line) + self.placeholder
            used -= len(line.pop())
        return None

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        rest = chunks[::-1]
        while rest:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and lines and not rest[-1].strip():
                rest.pop()
            line = []
            used = 0
            while rest and used + len(rest[-1]) <= room:
                used += len(rest[-1])
                line.append(rest.pop())
            if rest and len(rest[-1]) > room:
                left = max(1, room) - used if room >= 1 else 1
                if self.break_long_words:
                    head, tail = self._cut(rest.pop(), left)
                    line.append(head)
                    rest.append(tail)
                elif not line:
                    line.append(rest.pop())
                used = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            room_left = self.max_lines is None or len(lines) + 1 < self.max_lines
            over = not rest or self.drop_whitespace and len(rest) == 1 and not rest[0].strip()
            if room_left or over and used <= room:
                lines.append(indent + "".join(line))
                continue
            last = self._last_line(indent, line, used)
            if last is not None:
                lines.append(last)
                break
            if lines:
                before = lines[-1].rstrip()
                if len(before) + len(self.placeholder) <= self.width:
                    lines[-1] = before + self.placeholder
                    break
            lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    common = None
    for i, line in enumerate(lines):
        body = line.lstrip(" \t")
        if not body:
            lines[i] = ""
            continue
        margin = line[: len(line) - len(body)]
        if common is None:
            common = margin
        while not margin.startswith(common):
            common = common[:-1]
    size = len(common or "")
    return "\n".join(line[size:] if line else line for line in lines)


def indent(text, prefix, predicate=None):
    parts = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)
