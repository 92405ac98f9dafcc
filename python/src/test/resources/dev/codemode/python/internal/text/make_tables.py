"""Writes the tables of expected answers beside this file. Run it with CPython 3.12.

Each row: what to do, what with, and last what came out: `=text` or `!ErrorType: message`.
Texts are escaped as in JSON, floats are in hexadecimal.
"""
import itertools
import json
import pathlib
import random
import struct
import unicodedata
import zlib

HERE = pathlib.Path(__file__).parent


def text(s):
    return json.dumps(s)[1:-1]


def answer(call):
    try:
        return "=" + text(call())
    except Exception as e:
        return "!" + type(e).__name__ + ": " + text(str(e))


def write(name, rows):
    rows = list(dict.fromkeys("\t".join(row) for row in rows))
    (HERE / (name + ".tsv")).write_text("\n".join(rows) + "\n", encoding="ascii")
    print(name, len(rows))


def double(bits):
    return struct.unpack(">d", struct.pack(">Q", bits))[0]


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 0.125, 2.675, 1.005, 1e15, 1e16, 123456789012345680.0, 1e17, 1e22,
          1e23, 9007199254740993.0, 5e-324, 1e-323, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-4, 1e-5,
          0.00012345, 1234567.0, 9999999.5, 1e7, 123456.789, 99.995, 999999.5, 0.0001, 3.141592653589793, 1e100,
          2e23, 5e-5, 100000.0, 0.3, 1 / 3, 2 / 3, 1e300, 4.35, 0.045, 8.5, 9.5, -2.5, 1e-300, 65504.0,
          float("inf"), float("-inf"), float("nan")]
INTS = [0, 1, -1, 7, 42, -42, 255, 1000, -1000, 1234567, -1234567, 10**9, 2**31, 2**63 - 1, -2**63, 2**63, 10**20,
        -(10**25), 2**100]
STRS = ["", "a", "ab", "hello", "hello world", "\u00e9t\u00e9", "\U0001f600x", "\ud800"]


def float_rows():
    rng = random.Random(1)
    values = FLOATS + [double(rng.getrandbits(64)) for _ in range(40)] + [rng.uniform(-1e6, 1e6) for _ in range(40)]
    for x in values:
        yield "repr", x.hex(), answer(lambda: repr(x))
        for p in rng.sample((0, 1, 2, 3, 5, 17, 30), 3):
            yield "fixed", x.hex(), str(p), answer(lambda: "%.*f" % (p, x))
            yield "exponent", x.hex(), str(p), answer(lambda: "%.*e" % (p, x))
            yield "general", x.hex(), str(p), answer(lambda: "%.*g" % (p, x))
            yield "alternate", x.hex(), str(p), answer(lambda: "%#.*g" % (p, x))
        for n in rng.sample((-400, -309, -308, -5, -2, -1, 0, 1, 2, 3, 5, 15, 22, 100, 323, 324), 5):
            yield "round", x.hex(), str(n), answer(lambda: repr(round(x, n)))
        yield "hex", x.hex(), answer(lambda: x.hex())
    for t in ["1", " 1.5 ", "\u20031e3\n", "1_000.5", "1__0", "_1", "1_", "1._5", "1_.5", "1e1_0", "1e_1", "1e", "e5", ".",
              ".5", "5.", "-.5e-3", "+1", "--1", "inf", "-Infinity", "+iNf", "nan", "-nan", "infinit", "infinityy", "0x10",
              "1d", "1f", "NaN", "", " ", "1 2", "\u0661\u0662.\u0663", "\uff11", "1e400", "-1e400", "1e-400",
              "1e99999999999999", "0e99999999999999", "123456789012345678901234567890", "0.1e1", "1\x00", "\u00bd", "\x1c1\x1f",
              "1.7976931348623158e308", "1.7976931348623159e308", "4.9e-324", "2.4703282292062327e-324",
              "2.4703282292062328e-324", "1" * 400, "0." + "0" * 400 + "1", "9007199254740993", "\u0130nf", "in\u212a"]:
        yield "parse", text(t), answer(lambda: repr(float(t)))
    for t in ["0x1p0", "1", "-0x1.8p1", "0x.8", "0x1.", ".", "0x", "", "p5", "0x1p", "0x1p+", "0x1p1024", "0x1.fffffffffffffp1023",
              "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x0.8p-1074",
              "0x1.8p-1074", "0x1p-99999999999999999999", "0x0p99999999999999999999", "0x1p99999999999999999999", " 0x1p4\n", "\u00a01",
              "inf", "-INF", "nan", "Infinity", "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1.00000000000018p0",
              "0xabcdefabcdefabcdefabcdef", "0x0.00000000000000000000001p100", "1_0", "0x1 p1", "0X1P3", "+0xAp0", "- 1", "0x1p1.5"]:
        yield "fromhex", text(t), answer(lambda: repr(float.fromhex(t)))


def format_rows():
    rng = random.Random(2)
    specs = ["", "5", "05", "<8", ">8", "^9", "=8", "*^11", "+", " ", "-", "+8", "08", "+09", ",", "_", "010,", "012_", "015,.2f",
             ",.2f", ".2f", ".0f", "#.0f", ".3e", "#.0e", ".3g", "#.5g", ".3", ".0", "z", "z.1f", "+z.0f", "%", ".1%", ",.1%", "n",
             "b", "o", "x", "X", "#b", "#o", "#x", "#X", "#010x", "_b", "_x", "#_X", "020_b", "c", "5c", "^5c", "=5c", "#c", "+c",
             "d", "5d", "+,d", ",d", "s", "10s", ".2s", "<10.3s", ">5s", "=5s", "+s", " s", "#s", "zs", ",s", "_s", ",x", ",b", ",c",
             ",n", ",,", "_,", ",_", "__", "xyz", "5.", ".", ".d", ".2d", "zd", "99999999999999999999", ".99999999999999999999f", "q",
             "\u00e9", "\u00e9<5", "\U0001f600^9", "\U0001f600", "{<6", "}>6", "\x01", "5\x01", "\x7f", "00005", "<05", "0<5", "0=5",
             "0>5", "\u0665", ".\u0662f", "e", "E", "f", "F", "g", "G", "G<", "E>20", ",e", "_E", ",g", "_F", ",G", "012,g", "!r", "1$", "5 ",
             " 5", "#", "#5", "#,", "#n", "04,", "05,", "06,", "07,", "08,", "09,", "05_x", "06_x", "-010.1f", " 010.1f", "z#010.1f",
             "*<+z#012,.3e", "=+#20_x", "0^10", "x^10d", "05c", "05s", ".5000000000f", "4294967296.1f"]
    kinds = [("int", i) for i in INTS] + [("float", x) for x in FLOATS[:16] + FLOATS[-3:]] + [("str", s) for s in STRS]
    for kind, v in kinds:
        picked = specs if v in (1234567, -42, 2**100, 123456.789, "hello") or v == 0.1 else rng.sample(specs, 25)
        for spec in picked:
            if spec == ".5000000000f" or spec == "4294967296.1f" and kind != "str":
                continue
            shown = v.hex() if kind == "float" else str(v) if kind == "int" else text(v)
            yield kind, shown, text(spec), answer(lambda: format(v, spec))
    for _ in range(600):
        kind, v = rng.choice(kinds)
        spec = "".join([rng.choice(["", "", "<", ">", "^", "=", "0<", "x=", "*^"]), rng.choice(["", "", "+", "-", " "]),
                        rng.choice(["", "", "", "z"]), rng.choice(["", "", "#"]), rng.choice(["", "", "0"]),
                        rng.choice(["", "1", "7", "12", "23"]), rng.choice(["", "", ",", "_"]),
                        rng.choice(["", "", ".0", ".1", ".4", ".12"]), rng.choice(["", "d", "f", "e", "g", "%", "x", "b", "s", "n", "G", "c"])])
        shown = v.hex() if kind == "float" else str(v) if kind == "int" else text(v)
        yield kind, shown, text(spec), answer(lambda: format(v, spec))


def argument(v):
    return "f:" + v.hex() if isinstance(v, float) else "i:%d" % v if isinstance(v, int) else "s:" + text(v)


def percent_rows():
    rng = random.Random(3)

    def row(template, *args):
        shown = [argument(a) for a in args]
        return ("tuple", text(template), *shown, answer(lambda: template % args))

    for flags, width, precision, kind in itertools.product(
            ["", "-", "+", " ", "0", "#", "-0", "+0", " 0", "#0", "-#", "+-#0 "], ["", "1", "9"], ["", ".", ".3"], "dixXoeEfFgGc"):
        if rng.random() < 0.35:
            values = FLOATS[:24] + FLOATS[-3:] if kind in "eEfFgG" else [65, 97, 0x1f600] if kind == "c" else INTS
            yield row("<%" + flags + width + precision + kind + ">", rng.choice(values))
    for flags, width, precision, kind in itertools.product(["", "-", "0", "+", "#"], ["", "2", "8"], ["", ".", ".2", ".9"], "sra"):
        yield row("%" + flags + width + precision + kind, rng.choice(STRS + ["it's", "a\nb"]))
    for template, args in [
            ("", ()), ("plain", ()), ("%%", ()), ("100%%", ()), ("%5%", ()), ("%-+ #05.3%|", ()), ("%s %s", ("a", "b")), ("%*d", (5, 42)),
            ("%-*d|", (5, 42)), ("%*d|", (-5, 42)), ("%.*f", (2, 3.14159)), ("%.*f", (-2, 3.14159)), ("%*.*f|", (8, 1, 3.14159)), ("%ld", (1,)),
            ("%hd", (1,)), ("%Lf", (1.5,)), ("%lld", (1,)), ("%", ()), ("abc%", ()), ("%5", ()), ("%5.", ()), ("%-", ()), ("%l", ()), ("%.3", ()),
            ("%,d", (1,)), ("%y", (1,)), ("%5.2y", (1,)), ("\u00e9\U0001f600%y", (1,)), ("%\u00e9", (1,)), ("%\n", (1,)), ("%\U0001f600", (1,)),
            ("%99999999999999999999d", (1,)), ("%.99999999999d", (1,)), ("%c", (-1,)), ("%c", (0x110000,)), ("%5c|", ("x",)), ("%-5c|", ("x",)),
            ("%.0f", (2.5,)), ("%.0f", (0.5,)), ("%#.0f", (1.0,)), ("%#x", (0,)), ("%#o", (8,)), ("%#X", (255,)), ("%x", (-255,)), ("%.10x", (255,)),
            ("%#.10x", (-255,)), ("%+.3d", (5,)), ("%05d", (-42,)), ("%-05d|", (-42,)), ("%05.1f", (-1.25,)), ("%010.2e", (12345.678,)),
            ("%08.3d", (5,)), ("%#010x", (255,)), ("%+#010x", (255,)), ("%#10x", (255,)), ("%-#10x|", (255,)), ("%d%%", (50,)), ("%s%", ("a",)),
            ("%s %(", ("a",)), ("%*", (5,)), ("%.*", (5,)), ("%*.*", (5, 5)), ("%5%", (1,)), ("%s", ()), ("%*d", ()), ("%(a", ()), ("%(a)s", ()), ("%y", ()), ("%é%%", ()), ("%d", (10**30,)), ("%30d", (-10**20,)), ("%x", (2**70,)),
            ("%o", (-2**70,)), ("%05d", (2**70,)), ("%.2147483648d", (1,)), ("%s", ("\ud800",)), ("%r", ("it's",)), ("%a", ("\u00e9",)),
            ("%3s|", ("\U0001f600",)), ("%.1s|", ("\U0001f600x",))]:
        yield row(template, *args)
    for template, mapping in [
            ("%(a)s", {"a": "x"}), ("%(a)d %(b)5.1f", {"a": 1, "b": 2.0}), ("%(a)s%(a)s", {"a": "x"}), ("%(a(b)c)s", {"a(b)c": "y"}), ("%()s", {"": "e"}),
            ("%(a)%", {"a": "x"}), ("%(a", {"a": "x"}), ("%(a(", {"a": "x"}), ("%(a(b)s", {"a": "x"}), ("%(a)", {"a": "x"}), ("%(a)5", {"a": "x"}),
            ("%(a)y", {"a": "x"}), ("%(a)-5s|", {"a": "x"}), ("%(a b)s", {"a b": "z"}), ("%(a)ls", {"a": "x"}), ("%(%)s", {"%": "p"})]:
        shown = [v for k in mapping for v in (text(k), argument(mapping[k]))]
        yield "map", text(template), *shown, answer(lambda: template % mapping)


def repr_rows():
    rng = random.Random(4)
    texts = STRS + ["'", '"', "it's", 'say "x"', "both ' and \"", "\\", "\t\n\r", "\x00\x1f\x7f\x80\x9f\xa0\xad\xff", "\u200b\u2028\u3000\ufeff",
                    "\u0378\u0600\ue000\uffff", "\U0001f600\U000e0001\U0010ffff\U0001fae8", "\udc80x", "a\u0301", "\u1680", "\u20c0\u20c1", " ",
                    "\x0b\x0c\x1b", "\b\f", "</script>", "\U00010d40", "\ud83d"]
    texts += ["".join(chr(rng.choice([rng.randrange(128), rng.randrange(0x400), rng.randrange(0xd800), rng.randrange(0xe000, 0x110000)]))
                      for _ in range(rng.randrange(1, 9))) for _ in range(120)]
    for t in texts:
        yield "repr", text(t), answer(lambda: repr(t))
        yield "ascii", text(t), answer(lambda: ascii(t))
        yield "json", text(t), answer(lambda: json.dumps(t))
        yield "jsonRaw", text(t), answer(lambda: json.dumps(t, ensure_ascii=False))
        b = t.encode("utf-8", "surrogatepass")
        yield "bytes", b.hex(), answer(lambda: repr(b))
    for x in FLOATS:
        yield "jsonNumber", x.hex(), answer(lambda: json.dumps(x))


def int_rows():
    rng = random.Random(5)
    texts = ["0", "1", "-1", "+7", "42", " 42 ", "\n42\t", "\u300042", "\x1c42", "4 2", "", " ", "-", "+", "--1", "1_000", "1__0", "_1", "1_", "-_1",
             "0x1f", "0X1F", "-0x1f", "0x", "0x_1f", "0x__1", "0x1_", "0o17", "0b101", "0b102", "0b", "0_0", "00", "007", "0_7", "0b1", "1f", "zz", "Zz",
             "\u0661\u0662", "\uff11", "\u00b2", "1\u0660_0", "\U0001d7d8", "1.0", "1e5", "0x1.0", "9223372036854775807", "9223372036854775808",
             "-9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "f" * 40, "-" + "7" * 50, "1\x00", "it's", "a" * 300,
             "\u00e9" * 250, "0" * 30 + "5", "z" * 13, "z" * 12, "1" * 63, "1" * 64, "1" * 65, "7" * 21, "7" * 22, "v" * 13, "3" * 32]
    for t in texts:
        for base in (10, 0, 16, 2, 8, 36, 32, 4, 7):
            yield "parse", str(base), text(t), answer(lambda: str(int(t, base)))
    for _ in range(200):
        t = "".join(rng.choice("0011_xXbBo9aFz +-") for _ in range(rng.randrange(1, 7)))
        base = rng.choice((0, 0, 2, 8, 10, 16, 36))
        yield "parse", str(base), text(t), answer(lambda: str(int(t, base)))
    for v in INTS + [2**65 - 1, -2**64, 16**20, 8**21, 32**7 - 1, 10**40]:
        yield "bin", str(v), answer(lambda: bin(v))
        yield "oct", str(v), answer(lambda: oct(v))
        yield "hex", str(v), answer(lambda: hex(v))
        yield "str", str(v), answer(lambda: str(v))


class Thing:
    """Shows which way a template went: it is its own attribute, item and text."""

    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        return Thing(self.__dict__["name"] + "." + name)

    def __getitem__(self, key):
        return Thing(self.__dict__["name"] + "[" + ascii(key) + "]")

    def __str__(self):
        return "str:" + self.__dict__["name"]

    def __repr__(self):
        return "repr:\u00e9" + self.__dict__["name"]

    def __format__(self, spec):
        return "<" + self.__dict__["name"] + "|" + spec + ">"


def brace_rows():
    rng = random.Random(6)
    things = [Thing("0"), Thing("1"), Thing("2")]
    keywords = {"a": Thing("a"), "b c": Thing("b c"), "\u00e9": Thing("\u00e9"), "-1": Thing("-1")}

    def row(template):
        return "format", text(template), answer(lambda: template.format(*things, **keywords))

    for template in [
            "", "plain", "{{}}", "{{{}}}", "{{{{", "}}}}", "{", "}", "a{", "a}", "{}}", "{{}", "}{", "{0", "{0:", "{0!", "{0!r", "{0!r:", "{a", "{}{}{}", "{}{}{}{}",
            "{0}{1}{0}", "{2}", "{3}", "{99999999999999999999}", "{a}", "{z}", "{b c}", "{\u00e9}", "{-1}", "{+1}", "{ 0}", "{0 }", "{\u0661}", "{}{0}", "{0}{}",
            "{}{a}{}", "{a}{}{b c}{1}", "{0.x}", "{0.x.y}", "{0[1]}", "{0[k]}", "{0[-1]}", "{0[1].x[y z].w}", "{.x}", "{[1]}", "{.x[0]}{.y}", "{0.}", "{0..x}", "{0[]}",
            "{0[1]x}", "{0[1]]}", "{0[1}", "{0[", "{0[a]b}", "{0[a}b]}", "{0[:]}", "{0[!]}", "{0[{]}", "{0.x]}", "{a.b.c[d][0]}", "{.}", "{[}", "{0[99999999999999999999]}",
            "{0!r}", "{0!s}", "{0!a}", "{0!x}", "{0!\u00e9}", "{0!}", "{0!r}}", "{0!rs}", "{0!r :}", "{0!r:>20}", "{0!s:.5}", "{0!a:^20}", "{!r}", "{!r:{}}", "{!}", "{!:}",
            "{0:x}", "{0: }", "{0::}", "{0:!}", "{0:{1}}", "{0:{1}{2}}", "{0:a{1}b}", "{:{}}", "{:{}}{:{}}", "{:{}{}}", "{0:{}}", "{:{0}}", "{0:{1:{2}}}", "{0:{1:x}}",
            "{0:{1!r}}", "{0:{{}}}", "{0:{{1}}}", "{0:}}", "{0:{}", "{0:{1}", "{0:{1", "{0:{z}}", "{0:{1.}}", "{0:{1!x}}", "{0:{}{1}}", "{{0}}", "{0!r:{1}}", "{0{1}}", "{{0}",
            "{a!r:{b c!s:5}}", "{0}}}", "{{{0}", "x{0}y{a}z", "{0:\n}", "{\n}", "{0!\n}", "{0!\x7f}", "{0:%Y-%m-%d}", "{:{a}}{}", "{a:{}}{}", "{0}{a}{}", "{:{:{}}}", "{3:{}}",
            "{z:{1!x}}", "{0:{1:}}", "{0:{", "{0.x!r:{1}!}"]:
        yield row(template)
    for _ in range(500):
        yield row("".join(rng.choice(["{", "}", "{", "}", "{{", "}}", "0", "1", "a", ".x", "[k]", "[1]", "!r", "!s", ":", ":", "x", ">9", "{}", "{0}", "[", "]", ".", "!"])
                          for _ in range(rng.randrange(1, 9))))


ALPHABET = ["a", "b", "A", "B", "a", "b", " ", " ", "\t", "\n", "\r", "\r\n", "\x0b", "\x1c", "\x1f", "\x85", "\u2028", "\u3000", "\u00df", "\u03a3", "\u03c3",
            "\u0130", "\u0131", "\u01c4", "\u01c5", "\ufb01", "\U0001f600", "1", "\u00b2", "\u2167", "\u0301", ".", "'", "_", "-", "+", "\u4e00", "\u0660", "\u1f88",
            "\u1fbe", "\U00010400", "\u13a0", "\uab70", "\u1e9e", "\u00b5", "\u200b", "\ud800", "\udc00x"]


def str_rows():
    rng = random.Random(8)

    def some(alphabet, most):
        return "".join(rng.choice(alphabet) for _ in range(rng.randrange(most + 1)))

    def row(name, t, *args):
        shown = [text(a) if isinstance(a, str) else "None" if a is None else str(a) for a in args]

        def call():
            value = getattr(t, name)(*args)
            return ascii(list(value)) if isinstance(value, (list, tuple)) else value if isinstance(value, str) else str(value)

        return (name, text(t), *shown, answer(call))

    checks = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isascii", "isprintable", "isidentifier", "isupper", "islower", "istitle"]
    cases = ["upper", "lower", "title", "capitalize", "swapcase", "casefold"]
    fixed = ["", "a", "A", "Hello World", "they're bill's", "HELLO", "\u00df", "STRASSE", "\u03a3", "A\u03a3", "A\u03a3 B", "A\u03a3.B", "A.\u03a3", "\u0130stanbul", "\u01c5x",
             "x\u01c5", "\u01c4", "123", "\u00b2", "\u00bd", "_x1", "1x", "x y", "\u0301x", "x\u0301", "\ufb01ne", "\U00010428\U00010400", "\u1c89", "\u0264", "\u019b", "\u2160", "class"]
    for t in fixed + [some(ALPHABET, 7) for _ in range(40)]:
        for name in checks + cases:
            yield row(name, t)
    for _ in range(120):
        t = some(ALPHABET, 10)
        yield row("split", t, None, rng.choice((-1, -1, 0, 1, 2, 5)))
        yield row("rsplit", t, None, rng.choice((-1, -1, 0, 1, 2, 5)))
        yield row("splitlines", t, rng.choice((True, False)))
        yield row(rng.choice(("strip", "lstrip", "rstrip")), t, rng.choice((None, None, "a", "ab ", "\U0001f600a", "")))
        yield row(rng.choice(("center", "ljust", "rjust")), t, rng.choice((-1, 0, 3, 8, 9, 15)), rng.choice((" ", "*", "\U0001f600")))
        yield row("zfill", rng.choice(("", "+", "-", "--", "\U0001f600")) + some("12", 3), rng.choice((-1, 0, 3, 6)))
        yield row("expandtabs", some(["a", "\t", "\t", "\n", "\r", "\U0001f600"], 9), rng.choice((0, 1, 4, 8, -1)))
    for _ in range(150):
        t = some("aab\U0001f600", 14)
        s = some("ab\U0001f600", 3)
        yield row("find", t, s)
        yield row("rfind", t, s)
        yield row("count", t, s)
        yield row("replace", t, s, some("xy", 3), rng.choice((-1, -1, 0, 1, 2)))
        if s:
            yield row("split", t, s, rng.choice((-1, -1, 0, 1, 2)))
            yield row("rsplit", t, s, rng.choice((-1, -1, 0, 1, 2)))
            yield row("partition", t, s)
            yield row("rpartition", t, s)
    for _ in range(60):
        block = some("ab", 4) + "a"
        s = block * rng.randrange(8, 20)
        t = some("ab", 20) + s[1:] + some("ab", 20) + s * rng.randrange(3) + some("ab", 20)
        for name in ("find", "rfind", "count"):
            yield row(name, t, s)
        yield row("rsplit", t, s, -1)
        yield row("replace", t, s, "-", -1)


def json_rows():
    rng = random.Random(9)

    def row(t, strict=True):
        return "strict" if strict else "lenient", text(t), answer(lambda: ascii(json.loads(t, strict=strict)))

    texts = ["", " ", "null", "true", "false", "nul", "nulls", "True", "NaN", "Infinity", "-Infinity", "-Inf", "Na", "-", "--1", "+1", "0", "-0", "01", "1.", ".5", "1.5",
             "1e5", "1E+5", "1e-5", "1e", "1e+", "1.e5", "1.5e", "1.5ee", "-1.5e3x", "1e400", "-0.0", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
             "-9223372036854775809", "123456789012345678", "1234567890123456789012", "1" * 4300, "1" * 4301, "-" + "1" * 4301, "0x10", "1_0", "\u0661", "1 2", "[]", "[ ]", "[1]",
             "[1,2]", "[1 2]", "[1,]", "[,1]", "[1,,2]", "[", "[1", "[1,", "[1, ", "]", "[]]", "[[]]", "[[1],[2,[3]]]", "{}", "{ }", "{\"a\":1}", "{\"a\" : 1 , \"b\":[ ]}",
             "{\"a\":1,\"a\":2}", "{a:1}", "{'a':1}", "{\"a\"}", "{\"a\" 1}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{,}", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{1:2}",
             "}", "{}{}", "\"\"", "\"abc\"", "\"", "\"abc", "\"a\\", "\"a\\\"", "\"\\n\\t\\r\\b\\f\\/\\\\\\\"\"", "\"\\x41\"", "\"\\u0041\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"",
             "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83dx\"", "\"\\ud83d\\n\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\\uzzzz\"", "\"\\u12\"", "\"\\u", "\"\\u1234", "\"\\u123", "\"\\ud83d\\u12\"",
             "\"\\u+123\"", "\"\\u 123\"", "\"\\uFFfF\"", "\"a\nb\"", "\"a\tb\"", "\"\x00\"", "\"\x7f\"", "\"\u00e9\U0001f600\"", "\ufeff1", "\u00a01", "1\u00a0", "\x0c1", "\n\n 1\n", "[1,\n 2,\n x]",
             "\"\U0001f600\" x", "[\"\U0001f600\", x]", "// c\n1", "[1, /*c*/ 2]", "\n\n{\"a\":\n1,\n}", "[NaN, Infinity, -Infinity]", "[tru]", "[\"a]", "{\"a\\q\":1}", "\r\n[\r\n}", "{\"a\":[1,{\"b\":null}]}",
             "[1,2]x", "  \"a\"  ", "[\"\\u00", "\"\\", "[-]", "[-a]", "{\"a\":-}", "[1.0, 2.50, 1e2, 100000000000000000000.0]", "\"\ud800\""]
    for t in texts:
        yield row(t)
        if "\"" in t:
            yield row(t, strict=False)
    for _ in range(500):
        yield row("".join(rng.choice(["[", "]", "{", "}", ",", ":", "\"a\"", "\"b\"", "1", "-", "2.5", "null", "true", " ", "\n", "\"", "\\", "e", "0", "\"k\":", "\u00e9"])
                          for _ in range(rng.randrange(1, 10))))
    for _ in range(150):
        good = json.dumps({"k": [1, 2.5, None, {"a": "x\n\u00e9"}], "m": {}, "n": [[], True]}, indent=rng.choice((None, 1)))
        at = rng.randrange(len(good))
        yield row(good[:at] + rng.choice(["", "", "x", ",", "\"", "\\", "}", "]"]) + good[at + rng.randrange(3):])


def char_rows():
    """Of each property of characters: a checksum over all code points in use."""
    final = "\u03c2"
    everything = [chr(c) for c in [*range(0x33000), *range(0xe0000, 0xe0200), *range(0x10fff0, 0x110000)]]

    def row(name, values):
        data = "\n".join(values).encode("utf-8", "surrogatepass")
        return name, "=%08x" % zlib.crc32(data)

    for name in ["isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isupper", "islower", "isprintable", "isspace", "isidentifier"]:
        yield row(name, ["%d" % getattr(c, name)() for c in everything])
    yield row("isIdentifierPart", ["%d" % ("a" + c).isidentifier() for c in everything])
    yield row("isLineBreak", ["%d" % (len(("a" + c + "a").splitlines()) > 1) for c in everything])
    yield row("category", [unicodedata.category(c) for c in everything])
    yield row("decimal", [str(unicodedata.decimal(c, -1)) for c in everything])
    for name in ["upper", "lower", "title", "capitalize", "swapcase", "casefold"]:
        yield row(name, [getattr(c, name)() for c in everything])
    yield row("sigmaAfter", ["%d" % ((c + "\u03a3").lower()[-1] == final) for c in everything])
    yield row("sigmaAfterTwo", ["%d" % (("A" + c + "\u03a3").lower()[-1] == final) for c in everything])
    yield row("sigmaBefore", ["%d" % (("A\u03a3" + c).lower()[1] == final) for c in everything])


if __name__ == "__main__":
    write("floats", float_rows())
    write("formats", format_rows())
    write("percents", percent_rows())
    write("reprs", repr_rows())
    write("chars", char_rows())
    write("ints", int_rows())
    write("braces", brace_rows())
    write("strings", str_rows())
    write("jsons", json_rows())
