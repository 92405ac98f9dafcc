package dev.codemode.python.stress;

import java.util.List;

/// A program that grows in one way until a limit ends it, and calls `host.probe()` on the way.
///
/// @param name what it keeps
/// @param bytes about what one turn keeps, so that probes come every half MiB
/// @param setup what comes before the loop
/// @param turn what keeps a little more, each time with another `i`
/// @param copies how often everything is there in a turn: of what is copied to grow, twice as much is
///     used as is kept
record Growing(String name, int bytes, String setup, String turn, int copies) {
    private static final int BETWEEN_PROBES = 512 << 10;

    String program() {
        return """
               keep = []
               %s
               host.probe()
               i = 0
               while True:
                   for i in range(i + 1, i + 1 + %d):
               %s
                   host.probe()
               """
                .formatted(
                        setup, Math.max(1, BETWEEN_PROBES / bytes), turn.indent(8).stripTrailing());
    }

    private static Growing of(String name, int bytes, String turn) {
        return new Growing(name, bytes, "", turn, 1);
    }

    private static Growing of(String name, int bytes, String setup, String turn) {
        return new Growing(name, bytes, setup, turn, 1);
    }

    static final List<Growing> ALL =
            List.of(
                    of("a list of ints", 32, "keep.append(i + 10 ** 6)"),
                    of("a list of big ints", 500, "keep.append(i + (1 << 3000))"),
                    of("a list of floats", 32, "keep.append(i + 0.5)"),
                    of("short texts", 90, "keep.append(f'a{i}')"),
                    of("short texts beyond Latin-1", 90, "keep.append(f'\u0436{i}')"),
                    of("long texts", 1000, "keep.append(str(i) * 150)"),
                    new Growing(
                            "a text made by +=, and its copy",
                            20_000,
                            "text = ''",
                            "text += 'x' * 20_000",
                            2),
                    of(
                            "slices of a list",
                            1100,
                            "base = list(range(10 ** 3))",
                            "keep.append(base[i % 900:][:100])"),
                    of(
                            "slices of a text",
                            600,
                            "base = 'abc\u0436' * 1000",
                            "keep.append(base[i % 3000:][:500])"),
                    of("a dict by ints", 100, "d = {}", "d[i + 10 ** 6] = i"),
                    of("a dict by texts", 150, "d = {}", "d[str(i)] = i"),
                    of("a dict by tuples", 150, "d = {}", "d[i, 1] = i"),
                    of("small dicts", 400, "keep.append({'id': i, 'name': 'n', 'next': {}})"),
                    of("empty dicts", 150, "keep.append({})"),
                    of("empty lists", 60, "keep.append([])"),
                    of("a set of ints", 80, "s = set()", "s.add(i + 10 ** 6)"),
                    of("small sets", 250, "keep.append({i, i + 1, i + 2})"),
                    of("frozensets", 250, "keep.append(frozenset((i, i + 1)))"),
                    of("bytes", 200, "keep.append(bytes(100))"),
                    of("bytearrays", 200, "keep.append(bytearray(100))"),
                    of("tuples", 100, "keep.append((i, i, i, i))"),
                    of(
                            "objects with attributes",
                            200,
                            "class A: pass",
                            "a = A()\na.x = i\na.y = 1\nkeep.append(a)"),
                    of(
                            "objects with slots",
                            150,
                            "class A: __slots__ = ('x', 'y')",
                            "a = A()\na.x = i\na.y = 1\nkeep.append(a)"),
                    of(
                            "dataclass objects",
                            200,
                            "import dataclasses\n@dataclasses.dataclass\nclass D:\n    x: int\n    y: int",
                            "keep.append(D(i, 2))"),
                    of(
                            "named tuples",
                            150,
                            "import collections\nP = collections.namedtuple('P', 'x y')",
                            "keep.append(P(i, 2))"),
                    of(
                            "closures",
                            250,
                            "def make(n):\n    return lambda: n",
                            "keep.append(make(i))"),
                    of(
                            "suspended generators",
                            500,
                            "def count(n):\n    while True: yield n",
                            "g = count(i)\nnext(g)\nkeep.append(g)"),
                    of(
                            "generator expressions",
                            600,
                            "g = (n for n in range(i))\nnext(g)\nkeep.append(g)"),
                    of(
                            "a deque",
                            40,
                            "import collections\nd = collections.deque()",
                            "d.append(i + 10 ** 6)"),
                    of(
                            "small deques",
                            400,
                            "import collections",
                            "keep.append(collections.deque([i]))"),
                    of(
                            "a Counter",
                            150,
                            "import collections\nc = collections.Counter()",
                            "c[str(i)] += 1"),
                    of(
                            "a defaultdict of lists",
                            250,
                            "import collections\nd = collections.defaultdict(list)",
                            "d[i].append(i)"),
                    of(
                            "an OrderedDict",
                            200,
                            "import collections\nd = collections.OrderedDict()",
                            "d[i] = 1"),
                    of(
                            "caught exceptions",
                            600,
                            "def f(): raise ValueError(i)",
                            "try:\n    f()\nexcept ValueError as e:\n    keep.append(e)"),
                    of(
                            "chained exceptions",
                            900,
                            "def f():\n    try: 1 / 0\n    except ZeroDivisionError: raise ValueError(i)",
                            "try:\n    f()\nexcept ValueError as e:\n    keep.append(e)"),
                    of("complex numbers", 40, "keep.append(complex(i, 1))"),
                    of("decimals", 120, "import decimal", "keep.append(decimal.Decimal(i) / 7)"),
                    of(
                            "fractions",
                            250,
                            "import fractions",
                            "keep.append(fractions.Fraction(i, 7))"),
                    of(
                            "moments",
                            120,
                            "import datetime\nd = datetime.datetime(2020, 1, 1)\none = datetime.timedelta(seconds=1)",
                            "keep.append(d + i * one)"),
                    of(
                            "days and durations",
                            120,
                            "import datetime",
                            "keep.append((datetime.date.fromordinal(i), datetime.timedelta(i)))"),
                    of("lambdas", 150, "keep.append(lambda: 1)"),
                    of(
                            "bound methods",
                            60,
                            "class A:\n    def m(self): pass\na = A()",
                            "keep.append(a.m)"),
                    of("methods of built-in values", 60, "keep.append([].append)"),
                    of("iterators", 100, "base = [1, 2]", "keep.append(iter(base))"),
                    of(
                            "maps, zips and filters",
                            300,
                            "base = [1, 2]",
                            "keep.append((map(abs, base), zip(base, base), filter(None, base), enumerate(base)))"),
                    of(
                            "itertools",
                            400,
                            "import itertools",
                            "keep.append((itertools.chain([1], [2]), itertools.count(i), itertools.islice([1], 1)))"),
                    of(
                            "copies of tee",
                            300,
                            "import itertools",
                            "keep.append(itertools.tee([i, 2]))"),
                    of(
                            "matches",
                            250,
                            "import re\np = re.compile('(a)(b)')",
                            "keep.append(p.match('ab'))"),
                    of(
                            "compiled patterns",
                            4000,
                            "import re",
                            "keep.append(re.compile(f'(a|b)+{i}'))"),
                    of(
                            "text streams",
                            400,
                            "import io",
                            "s = io.StringIO()\ns.write('x' * 100)\nkeep.append(s)"),
                    of(
                            "a cached function",
                            250,
                            "import functools\n@functools.lru_cache(None)\ndef f(n): return n",
                            "f(i)"),
                    of(
                            "classes",
                            4000,
                            "class A:\n    def f(self): pass\n    x = i\nkeep.append(A)"),
                    of(
                            "enum classes",
                            15000,
                            "import enum",
                            "keep.append(enum.Enum('E', ['A', 'B']))"),
                    of("deep nesting", 60, "deep = []", "deep = [deep]"),
                    of("random generators", 3000, "import random", "keep.append(random.Random(i))"),
                    of("ids", 100, "keep.append(id([i]))"),
                    of("subclass objects", 200, "class L(list): pass", "keep.append(L([i]))"),
                    of("ranges and slices", 150, "keep.append((range(i), slice(i)))"),
                    of(
                            "partials",
                            200,
                            "import functools",
                            "keep.append(functools.partial(max, i, key=abs))"),
                    of(
                            "namespaces",
                            250,
                            "import types",
                            "keep.append(types.SimpleNamespace(x=i, y=2))"),
                    of(
                            "hashes under way",
                            600,
                            "import hashlib",
                            "keep.append(hashlib.sha256(b'x'))"),
                    of(
                            "super and properties",
                            300,
                            "class B:\n    def get(self): return super()\nb = B()",
                            "keep.append((b.get(), property(len)))"));
}
