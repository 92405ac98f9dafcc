"""Escaping of text for HTML, and back."""
import re
from _html import named

__all__ = ["escape", "unescape"]

# What the standard makes of the numbers of control characters: those of Windows-1252.
_CONTROLS = {0x00: "\ufffd", 0x0D: "\r"}
for _i, _c in enumerate(
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
):
    _CONTROLS[0x80 + _i] = _c

_REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def escape(s, quote=True):
    s = s.replace("&", "&amp;")
    s = s.replace("<", "&lt;")
    s = s.replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _is_no_character(number):
    return (
        1 <= number <= 8
        or number == 0x0B
        or 0x0E <= number <= 0x1F
        or 0x7F <= number <= 0x9F
        or 0xFDD0 <= number <= 0xFDEF
        or number & 0xFFFE == 0xFFFE
    )


def _numbered(digits):
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if number in _CONTROLS:
        return _CONTROLS[number]
    if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    return "" if _is_no_character(number) else chr(number)


def _replacement(match):
    name = match.group(1)
    if name[0] == "#":
        return _numbered(name[1:].rstrip(";"))
    found = named(name)
    if found is not None:
        return found
    for end in range(len(name) - 1, 1, -1):
        found = named(name[:end])
        if found is not None:
            return found + name[end:]
    return "&" + name


def unescape(s):
    return _REFERENCE.sub(_replacement, s) if "&" in s else s
