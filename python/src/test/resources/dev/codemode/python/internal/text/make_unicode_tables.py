"""Writes UnicodeTables.java. Run it with CPython 3.12: `python3.12 make_unicode_tables.py > UnicodeTables.java`."""
import itertools
import unicodedata

ORDER = ("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Cn Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So").split()
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"
EVERYTHING = [chr(c) for c in range(0x110000)]
FINAL_SIGMA = "\u03c2"


def block(text):
    lines = []
    while len(text) > 84:
        cut = 84
        while text[cut - 1] == " ":
            cut -= 1
        lines.append(text[:cut])
        text = text[cut:]
    return '"""\n' + "\\\n".join("            " + line for line in [*lines, text]) + '"""'


def runs():
    for category, run in itertools.groupby(EVERYTHING, unicodedata.category):
        length = len(list(run))
        yield LETTERS[ORDER.index(category)] + (str(length) if length > 1 else "")


def departures(has, categories):
    """The code points that have a property against their category, or lack it, as ranges."""
    ranges = []
    for code, c in enumerate(EVERYTHING):
        if bool(has(c)) != (unicodedata.category(c) in categories):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return " ".join("%x" % a if a == b else "%x-%x" % (a, b) for a, b in ranges)


def is_case_ignorable(c):
    """A sigma behind it looks further, and finds nothing."""
    return ("A" + c + "\u03a3").lower()[-1] == FINAL_SIGMA and (c + "\u03a3").lower()[-1] != FINAL_SIGMA


def titles():
    for c in EVERYTHING:
        if len(c.title()) > 1:
            yield "%x=%s" % (ord(c), "+".join("%x" % ord(t) for t in c.title()))


TABLES = [
    ("Of each run the letter of its category, `A` to `Z` and `a` to `d` in the order of the names,\n    /// and its length where that is not 1.",
     "CATEGORY_RUNS", "".join(runs())),
    ("Upper case by property, not by category Lu.", "OTHER_UPPER", departures(str.isupper, {"Lu"})),
    ("Lower case by property, not by category Ll.", "OTHER_LOWER", departures(str.islower, {"Ll"})),
    ("Digits that are not decimal: superscripts, circled digits.", "OTHER_DIGIT", departures(str.isdigit, {"Nd"})),
    ("Numbers that are letters, most of them Han.", "OTHER_NUMERIC", departures(str.isnumeric, {"Nd", "Nl", "No"})),
    ("May start an identifier against their category, or may not.", "OTHER_ID_START",
     departures(str.isidentifier, {"Lu", "Ll", "Lt", "Lm", "Lo", "Nl"})),
    ("May go on an identifier against their category, or may not.", "OTHER_ID_CONTINUE",
     departures(lambda c: ("a" + c).isidentifier(), {"Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Mn", "Mc", "Nd", "Pc"})),
    ("Ignored when looking for the cased neighbours of a sigma, or not, against their category.", "OTHER_CASE_IGNORABLE",
     departures(is_case_ignorable, {"Mn", "Me", "Cf", "Lm", "Sk"})),
    ("Title case of the characters whose title case has several.", "TITLE", " ".join(titles())),
]

print('''package dev.codemode.python.internal.text;

/// Unicode 15.0, the version of CPython 3.12, as text that [Chars] unpacks: runs of general
/// categories, and for each property the code points where it departs from what the category says.
/// The JDK's own tables move with each release, so a program would change its answers with them.
/// Made by `make_unicode_tables.py` among the test resources.
final class UnicodeTables {
    private UnicodeTables() {}

    /// Names of the categories; the position is the code used everywhere else.
    static final String CATEGORY_NAMES =
            "%s";
''' % "".join(ORDER))
for doc, name, text in TABLES:
    print("    /// %s\n    static final String %s =\n            %s;%s" % (doc, name, block(text), "" if name == "TITLE" else "\n"))
print("}")
