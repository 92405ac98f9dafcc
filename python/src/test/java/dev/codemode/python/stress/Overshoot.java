package dev.codemode.python.stress;

import dev.codemode.python.Language;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.internal.library.Builtins;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Measures how late the time limit ends a program that spends its time in one built-in: each function
/// of each module and each method of each type, with large arguments of many kinds, once and in a loop.
///
/// Run by `conformance/stress/overshoot`, not a test: it takes an hour. What comes late is run again, and
/// the smallest counts: see [Lateness].
final class Overshoot {
    private static final Duration LIMIT = Duration.ofMillis(250);
    private static final Duration SHORT = Duration.ofMillis(20);

    private static final String ONCE = "if True:";
    private static final String ENDLESSLY = "while True:";

    /// How a call ends whose arguments are of the wrong types or too many.
    private static final String NO_TYPE = "TypeError";

    /// They end the run by themselves.
    private static final Set<String> NOT_MEASURED = Set.of("exit", "quit");

    /// A call below this is no longer than the steps of a program, of which thousands fit between two
    /// looks at the clock.
    private static final double SHORT_MILLIS = 1;

    /// What is measured again, since something else may have taken the time.
    private static final double SUSPECT_MILLIS = 30;

    /// What is printed at once.
    private static final double LATE_MILLIS = 50;

    private static final int AGAIN = 3;
    private static final int SHOWN = 40;

    /// Large values by the name they have in the arguments.
    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("S", "'ab c' * 6_000_000"),
                    Map.entry("B", "b'ab c' * 6_000_000"),
                    Map.entry("L", "[7, 8] * 1_000_000"),
                    Map.entry("T", "['ab', 'c'] * 1_000_000"),
                    Map.entry("D", "dict.fromkeys(range(200_000), 1)"),
                    Map.entry("I", "(1 << 50_000_000) - 1"),
                    Map.entry("R", "range(10 ** 18)"),
                    Map.entry("C", "itertools.count()"),
                    Map.entry("F", "lambda *a: a[0] if a else 0"));

    /// The same kinds, small: what they cannot be used for, the large ones cannot either.
    private static final Map<String, String> SMALL_VALUES =
            Map.ofEntries(
                    Map.entry("S", "'ab c'"),
                    Map.entry("B", "b'ab c'"),
                    Map.entry("L", "[7, 8]"),
                    Map.entry("T", "['ab', 'c']"),
                    Map.entry("D", "{1: 1}"),
                    Map.entry("I", "7"),
                    Map.entry("R", "range(10)"),
                    Map.entry("C", "iter(range(10))"),
                    Map.entry("F", "lambda *a: a[0] if a else 0"));

    private static final List<String> ARGUMENTS =
            List.of(
                    "",
                    "S",
                    "B",
                    "L",
                    "T",
                    "D",
                    "I",
                    "R",
                    "C",
                    "F",
                    "10 ** 6",
                    "10 ** 18",
                    "1.5",
                    "S, 'b'",
                    "'b', S",
                    "S, S",
                    "S, 10 ** 6",
                    "B, b'b'",
                    "b'b', B",
                    "B, B",
                    "L, L",
                    "T, T",
                    "T, 'x'",
                    "D, D",
                    "L, F",
                    "F, L",
                    "F, R",
                    "F, C",
                    "R, R",
                    "I, I",
                    "I, 3",
                    "3, I",
                    "10 ** 6, 3",
                    "3, 10 ** 6",
                    "10 ** 6, 10 ** 5",
                    "L, 10 ** 6",
                    "C, 10 ** 9",
                    "L, 5",
                    "I, I, I - 2",
                    "3, I, 10 ** 4000",
                    "'b', 'cc', S",
                    "S, 'b', 'cc'",
                    "'b', 'cc'",
                    "F, L, L",
                    "0, 10 ** 6",
                    "0, L",
                    "L, 0, 10 ** 6",
                    "'sha256', B, b'salt', 10 ** 9");

    /// An object of each type worth asking for its methods.
    private static final List<String> OBJECTS =
            List.of(
                    "S",
                    "B",
                    "bytearray(B)",
                    "L",
                    "tuple(L)",
                    "D",
                    "set(L)",
                    "frozenset(L)",
                    "I",
                    "1.5",
                    "1.5j",
                    "R",
                    "range(0, I, 3)",
                    "D.items()",
                    "D.keys()",
                    "slice(1, 10 ** 9, 3)",
                    "collections.deque(L)",
                    "collections.Counter(L)",
                    "collections.OrderedDict(D)",
                    "collections.defaultdict(int, D)",
                    "collections.ChainMap(D, D)",
                    "collections.UserList(L)",
                    "collections.UserDict(D)",
                    "collections.UserString(S)",
                    "decimal.Decimal('1.' + '3' * 200_000)",
                    "decimal.Context(prec=100_000)",
                    "fractions.Fraction(10 ** 4000, 3)",
                    "datetime.datetime(2024, 2, 29, 1, 2, 3)",
                    "datetime.timedelta(days=10 ** 8)",
                    "datetime.date(2024, 2, 29)",
                    "re.compile('(a|b)*c|x')",
                    "re.match('(a)(b)', S)",
                    "io.StringIO(S)",
                    "io.BytesIO(B)",
                    "random.Random(1)",
                    "json.JSONEncoder()",
                    "json.JSONDecoder()",
                    "string.Template('$a' * 100_000)",
                    "string.Formatter()",
                    "struct.Struct('<1000000x')",
                    "hashlib.sha256()",
                    "textwrap.TextWrapper()",
                    "statistics.NormalDist()",
                    "types.SimpleNamespace(a=1)");

    /// Calls whose arguments no list for all could name.
    private static final List<Call> CALLS =
            List.of(
                    new Call("urllib.parse", "urllib.parse.quote", "S"),
                    new Call("urllib.parse", "urllib.parse.quote", "'\\u20ac' * 5_000_000"),
                    new Call("urllib.parse", "urllib.parse.quote_plus", "S"),
                    new Call("urllib.parse", "urllib.parse.unquote", "'%41' * 5_000_000"),
                    new Call("urllib.parse", "urllib.parse.unquote_to_bytes", "'%41' * 5_000_000"),
                    new Call("urllib.parse", "urllib.parse.urlencode", "D"),
                    new Call("urllib.parse", "urllib.parse.urlencode", "{'a': T}, doseq=True"),
                    new Call("urllib.parse", "urllib.parse.parse_qs", "'a=b&' * 3_000_000"),
                    new Call("urllib.parse", "urllib.parse.parse_qsl", "'a=b&' * 3_000_000"),
                    new Call("urllib.parse", "urllib.parse.urlsplit", "'http://a/' + S"),
                    new Call(
                            "urllib.parse",
                            "urllib.parse.urljoin",
                            "'http://a/' + 'b/' * 500_000, '../' * 500_000"),
                    new Call("unicodedata", "unicodedata.normalize", "'NFC', S"),
                    new Call("unicodedata", "unicodedata.normalize", "'NFKD', '\\ufdfa' * 500_000"),
                    new Call(
                            "unicodedata",
                            "unicodedata.normalize",
                            "'NFC', 'a' + '\\u0301\\u0323' * 1_000_000"),
                    new Call(
                            "unicodedata",
                            "unicodedata.is_normalized",
                            "'NFC', 'a' + '\\u0301\\u0323' * 1_000_000"),
                    new Call("textwrap", "textwrap.fill", "S"),
                    new Call("textwrap", "textwrap.wrap", "S, 1"),
                    new Call("textwrap", "textwrap.dedent", "'  a\\n' * 2_000_000"),
                    new Call("textwrap", "textwrap.indent", "'a\\n' * 5_000_000, '  '"),
                    new Call("textwrap", "textwrap.shorten", "S, 10"),
                    new Call("re", "re.sub", "'b', 'cc', S"),
                    new Call("re", "re.sub", "'b', F, S"),
                    new Call("re", "re.sub", "'(a)(b)', r'\\2\\1', S"),
                    new Call("re", "re.findall", "'a|b', S"),
                    new Call("re", "re.split", "' ', S"),
                    new Call("re", "re.match", "'(a|b|c| )*$', S"),
                    new Call("re", "re.search", "'(a*)*d', 'a' * 5_000_000"),
                    new Call("re", "re.fullmatch", "'(?:a?){1000}', 'a' * 1000"),
                    new Call("re", "re.compile", "'(a{1,1000}){1,1000}'"),
                    new Call("re", "re.compile", "'a|' * 1_000_000"),
                    new Call("re", "re.compile", "'[' + 'ab' * 3_000_000 + ']'"),
                    new Call("re", "re.escape", "S"),
                    new Call("json", "json.loads", "'[' + '1,' * 5_000_000 + '1]'"),
                    new Call("json", "json.loads", "'\"' + S + '\"'"),
                    new Call("json", "json.loads", "'\"' + '\\\\u0041' * 2_000_000 + '\"'"),
                    new Call(
                            "json",
                            "json.loads",
                            "'{' + ','.join(f'\"{i}\":{i}' for i in range(200_000)) + '}'"),
                    new Call("json", "json.loads", "'1' * 4_000_000 + '.5'"),
                    new Call("json", "json.loads", "'[' * 10_000_000"),
                    new Call("json", "json.loads", "' ' * 20_000_000"),
                    new Call("json", "json.dumps", "L, indent=2"),
                    new Call("json", "json.dumps", "D, sort_keys=True"),
                    new Call("json", "json.dumps", "'\\u20ac' * 3_000_000"),
                    new Call("pprint", "pprint.pformat", "L"),
                    new Call("pprint", "pprint.pformat", "T"),
                    new Call("pprint", "pprint.pformat", "S"),
                    new Call("random", "random.sample", "L, 500_000"),
                    new Call("random", "random.sample", "R, 1_000_000"),
                    new Call("random", "random.choices", "L, k=10 ** 7"),
                    new Call("random", "random.choices", "L, weights=L, k=10 ** 6"),
                    new Call("random", "random.shuffle", "L"),
                    new Call("random", "random.randbytes", "10 ** 7"),
                    new Call("random", "random.getrandbits", "10 ** 8"),
                    new Call("random", "random.randrange", "I"),
                    new Call("random", "random.seed", "I"),
                    new Call("random", "random.seed", "S"),
                    new Call("random", "random.binomialvariate", "10 ** 9, 0.3"),
                    new Call("hashlib", "hashlib.sha256", "B"),
                    new Call("hashlib", "hashlib.sha3_512", "B"),
                    new Call("hashlib", "hashlib.blake2b", "B"),
                    new Call("hashlib", "hashlib.md5", "B"),
                    new Call("hashlib", "hashlib.shake_128(b'x').digest", "10 ** 7"),
                    new Call("hashlib", "hashlib.shake_256(b'x').hexdigest", "10 ** 7"),
                    new Call("hashlib", "hashlib.pbkdf2_hmac", "'sha512', b'p', b'salt', 10 ** 9"),
                    new Call("hashlib", "hashlib.pbkdf2_hmac", "'sha1', b'p', b'salt', 1, 10 ** 7"),
                    new Call("hashlib", "hashlib.scrypt", "b'p', salt=b's', n=2 ** 14, r=8, p=1"),
                    new Call("hashlib", "hashlib.scrypt", "b'p', salt=b's', n=2, r=8, p=10 ** 5"),
                    new Call("hmac", "hmac.digest", "B, B, 'sha256'"),
                    new Call("hmac", "hmac.new", "b'k', B, 'sha512'"),
                    new Call("base64", "base64.b32encode", "B"),
                    new Call("base64", "base64.b32decode", "b'A' * 16_000_000"),
                    new Call("base64", "base64.b85encode", "B"),
                    new Call("base64", "base64.a85encode", "B"),
                    new Call("base64", "base64.b64decode", "b'A' * 16_000_000"),
                    new Call("base64", "base64.b16encode", "B"),
                    new Call("zlib", "zlib.crc32", "B"),
                    new Call("binascii", "binascii.hexlify", "B, ':', 1"),
                    new Call("itertools", "list", "itertools.combinations(range(60), 30)"),
                    new Call("itertools", "len", "[*itertools.permutations(range(12))]"),
                    new Call(
                            "itertools",
                            "sum",
                            "(1 for _ in itertools.product(range(99), repeat=9))"),
                    new Call("itertools", "list", "itertools.product(range(1000), repeat=1000)"),
                    new Call("itertools", "list", "itertools.combinations(range(100_000), 50_000)"),
                    new Call(
                            "itertools",
                            "next",
                            "itertools.combinations(range(1_000_000), 1_000_000)"),
                    new Call("collections", "collections.deque", "itertools.count(), 0"),
                    new Call("itertools", "list", "itertools.groupby(L)"),
                    new Call("itertools", "list", "itertools.accumulate(L)"),
                    new Call("itertools", "list", "itertools.chain.from_iterable([R] * 9)"),
                    new Call("itertools", "list", "itertools.islice(C, 10 ** 9, 10 ** 9 + 1)"),
                    new Call("itertools", "list", "itertools.batched(C, 10 ** 6)"),
                    new Call(
                            "functools",
                            "functools.reduce",
                            "lambda a, b: a * b, range(1, 10 ** 6)"),
                    new Call(
                            "functools",
                            "functools.reduce",
                            "lambda a, b: a + b, [[1] * 1000] * 10_000"),
                    new Call("math", "math.factorial", "10 ** 6"),
                    new Call("math", "math.comb", "10 ** 6, 5 * 10 ** 5"),
                    new Call("math", "math.perm", "10 ** 6"),
                    new Call("math", "math.isqrt", "I"),
                    new Call("math", "math.gcd", "I, I - 2"),
                    new Call("math", "math.lcm", "I, I - 2"),
                    new Call("math", "math.prod", "range(1, 10 ** 6)"),
                    new Call("math", "math.fsum", "L"),
                    new Call("math", "math.log", "I"),
                    new Call("math", "math.sumprod", "L, L"),
                    new Call("math", "pow", "3, I, I - 2"),
                    new Call("math", "pow", "3, -1, I"),
                    new Call("math", "divmod", "I, I >> 25_000_000"),
                    new Call("math", "str", "10 ** 4299"),
                    new Call("math", "int", "'1' * 4300"),
                    new Call("math", "int", "'f' * 20_000_000, 16"),
                    new Call("math", "hex", "I"),
                    new Call("math", "format", "I, 'x'"),
                    new Call("math", "format", "I, ',b'"),
                    new Call("math", "format", "1.5, '.1000000f'"),
                    new Call("math", "format", "S, '>30000000'"),
                    new Call("math", "int.from_bytes", "B, 'big'"),
                    new Call("math", "I.to_bytes", "7_000_000, 'little'"),
                    new Call("decimal", "decimal.Decimal", "'1' * 10_000_000"),
                    new Call("decimal", "decimal.Decimal", "I"),
                    new Call(
                            "decimal",
                            "decimal.Decimal('1e1000000').quantize",
                            "decimal.Decimal(1)"),
                    new Call("decimal", "decimal.Context(prec=10 ** 6).divide", "1, 3"),
                    new Call("decimal", "decimal.Context(prec=10 ** 6).sqrt", "2"),
                    new Call("decimal", "decimal.Context(prec=10 ** 5).exp", "1"),
                    new Call("decimal", "decimal.Context(prec=10 ** 5).ln", "3"),
                    new Call("decimal", "decimal.Context(prec=10 ** 6).power", "3, 10 ** 9"),
                    new Call(
                            "decimal",
                            "decimal.Context(prec=10 ** 5).power",
                            "decimal.Decimal('1.1'), decimal.Decimal('2.5')"),
                    new Call("decimal", "int", "decimal.Decimal('1e999999')"),
                    new Call("decimal", "hash", "decimal.Decimal('1e999999')"),
                    new Call("decimal", "decimal.Decimal.from_float", "1e308"),
                    new Call("fractions", "fractions.Fraction", "'1' * 4000 + '/' + '3' * 4000"),
                    new Call("fractions", "fractions.Fraction(I, 3).limit_denominator", "10 ** 9"),
                    new Call("fractions", "fractions.Fraction('1e1000000')", ""),
                    new Call("fractions", "pow", "fractions.Fraction(3, 7), 10 ** 8"),
                    new Call(
                            "fractions",
                            "sum",
                            "[fractions.Fraction(1, i) for i in range(1, 20_000)]"),
                    new Call("statistics", "statistics.mean", "L"),
                    new Call("statistics", "statistics.stdev", "L"),
                    new Call("statistics", "statistics.quantiles", "L, n=10 ** 6"),
                    new Call("statistics", "statistics.fmean", "range(10 ** 18)"),
                    new Call("statistics", "statistics.correlation", "L, L"),
                    new Call("statistics", "statistics.linear_regression", "L, L"),
                    new Call("heapq", "heapq.heapify", "L"),
                    new Call("heapq", "heapq.nsmallest", "10 ** 6, L"),
                    new Call("heapq", "list", "heapq.merge(L, L)"),
                    new Call("bisect", "bisect.insort", "L, 7"),
                    new Call("bisect", "bisect.bisect", "R, 5"),
                    new Call("string", "string.Template('$a ' * 3_000_000).safe_substitute", "a=1"),
                    new Call("string", "string.Template('$a ' * 3_000_000).substitute", "a=1"),
                    new Call("string", "string.capwords", "S"),
                    new Call("string", "string.Formatter().vformat", "'{0}' * 1_000_000, [1], {}"),
                    new Call("datetime", "datetime.datetime.strptime", "S, S"),
                    new Call("datetime", "datetime.datetime.strptime", "'1' * 10_000_000, '%Y'"),
                    new Call(
                            "datetime",
                            "datetime.datetime(2024, 1, 1).strftime",
                            "'%A' * 5_000_000"),
                    new Call("datetime", "datetime.datetime.fromisoformat", "S"),
                    new Call(
                            "datetime",
                            "format",
                            "datetime.datetime(2024, 1, 1), '%c' * 3_000_000"),
                    new Call("calendar", "calendar.TextCalendar().formatyear", "2024, 10 ** 6"),
                    new Call("calendar", "calendar.month", "2024, 1, 10 ** 6, 10 ** 6"),
                    new Call("time", "time.strftime", "'%A' * 5_000_000"),
                    new Call("csv", "list", "csv.reader(['a,b,c'] * 1_000_000)"),
                    new Call("csv", "list", "csv.reader([S])"),
                    new Call("csv", "list", "csv.reader(['\"' + S + '\"'])"),
                    new Call("csv, io", "csv.writer(io.StringIO()).writerows", "[T]"),
                    new Call("csv", "csv.Sniffer().sniff", "S"),
                    new Call("io", "io.StringIO(S).readlines", ""),
                    new Call("io", "io.StringIO().writelines", "T"),
                    new Call("shlex", "shlex.split", "S"),
                    new Call("shlex", "shlex.quote", "S"),
                    new Call("html", "html.escape", "'<' * 5_000_000"),
                    new Call("html", "html.unescape", "'&lt;' * 3_000_000"),
                    new Call("html", "html.unescape", "'&' + 'a' * 10_000_000"),
                    new Call("copy", "copy.deepcopy", "L"),
                    new Call("copy", "copy.deepcopy", "[[1]] * 1_000_000"),
                    new Call(
                            "difflib",
                            "difflib.SequenceMatcher(None, 'ab' * 100_000, 'ba' * 100_000).ratio",
                            ""),
                    new Call("difflib", "list", "difflib.ndiff(T, T)"),
                    new Call("difflib", "difflib.get_close_matches", "'ab', T"),
                    new Call("difflib", "list", "difflib.unified_diff(T, L)"),
                    new Call("collections", "collections.Counter(T).most_common", "10 ** 6"),
                    new Call("collections", "collections.Counter", "S"),
                    new Call("collections", "collections.namedtuple", "'A', 'a ' * 1_000_000"),
                    new Call(
                            "collections",
                            "collections.namedtuple",
                            "'A', ['a' + str(i) for i in range(100_000)]"),
                    new Call(
                            "enum",
                            "enum.Enum",
                            "'A', ' '.join('a' + str(i) for i in range(100_000))"),
                    new Call(
                            "enum",
                            "enum.Flag",
                            "'A', ' '.join('a' + str(i) for i in range(5_000))"),
                    new Call(
                            "dataclasses",
                            "dataclasses.make_dataclass",
                            "'A', ['a' + str(i) for i in range(100_000)]"),
                    new Call("operator", "operator.attrgetter", "'a.' * 5_000_000 + 'b'"),
                    new Call("operator", "operator.itemgetter", "*L"),
                    new Call("operator", "operator.countOf", "R, -1"),
                    new Call("operator", "operator.indexOf", "R, -1"),
                    new Call("struct", "struct.pack", "'1000000i', *L"),
                    new Call("struct", "struct.unpack", "'6000000i', B"),
                    new Call("struct", "struct.calcsize", "'i' * 5_000_000"),
                    new Call("struct", "struct.unpack", "'i' * 1_000_000, B[:4_000_000]"),
                    new Call("struct", "list", "struct.iter_unpack('<i', B)"),
                    new Call("uuid", "uuid.uuid5", "uuid.NAMESPACE_DNS, S"),
                    new Call("ipaddress", "list", "ipaddress.ip_network('0.0.0.0/0').hosts()"),
                    new Call(
                            "typing",
                            "typing.NamedTuple",
                            "'A', [('a' + str(i), int) for i in range(50_000)]"),
                    new Call("time", "'{}' .format", "S"),
                    new Call("time", "('{0}' * 1_000_000).format", "1"),
                    new Call("time", "('%s' * 1_000_000).__mod__", "tuple(L[:1_000_000])"),
                    new Call("time", "'{:>20000000}'.format", "1"),
                    new Call("time", "S.translate", "{97: 'bbb'}"),
                    new Call("time", "S.replace", "'', 'x'"),
                    new Call("time", "S.encode", "'utf-16'"),
                    new Call(
                            "time",
                            "('\\u20ac' * 5_000_000).encode",
                            "'ascii', 'backslashreplace'"),
                    new Call("time", "('\\u20ac' * 5_000_000).encode", "'ascii', 'namereplace'"),
                    new Call("time", "B.decode", "'ascii'"),
                    new Call(
                            "time",
                            "(b'\\xff' * 10_000_000).decode",
                            "'utf-8', 'backslashreplace'"),
                    new Call("time", "S.expandtabs", "1"),
                    new Call("time", "('\\t' * 1_000_000).expandtabs", "1000"),
                    new Call("time", "'x'.join", "(str(i) for i in itertools.count())"),
                    new Call("time", "''.join", "T"),
                    new Call("time", "sorted", "L, key=F"),
                    new Call("time", "sorted", "T, reverse=True"),
                    new Call("time", "L.sort", "key=lambda x: -x"),
                    new Call("time", "max", "L, key=F"),
                    new Call("time", "list.__init__", "L, C"),
                    new Call("time", "dict", "zip(itertools.count(), itertools.count())"),
                    new Call("time", "set().union", "*([R] * 3)"),
                    new Call("time", "set(L).issuperset", "R"),
                    new Call("time", "dict.fromkeys", "R"),
                    new Call("time", "list", "zip(*[R] * 1000)"),
                    new Call("time", "list", "map(F, *[R] * 100)"),
                    new Call("time", "list", "filter(None, itertools.repeat(0))"),
                    new Call("time", "all", "itertools.repeat(1)"),
                    new Call("time", "any", "itertools.repeat(0)"),
                    new Call("time", "sum", "[[1]] * 20_000, []"),
                    new Call("time", "type", "'A', (), {'a' + str(i): 1 for i in range(100_000)}"),
                    new Call("time", "print", "S"),
                    new Call("time", "print", "*L"),
                    new Call("time", "print", "L"),
                    new Call("time", "repr", "[S]"),
                    new Call("time", "ascii", "'\\u20ac' * 5_000_000"),
                    new Call("time", "eval", "S"),
                    new Call("time", "hash", "tuple(L)"),
                    new Call("time", "hash", "frozenset(D)"),
                    new Call("time", "hash", "R"),
                    new Call("time", "isinstance", "1, (int,) * 1_000_000"),
                    new Call("time", "isinstance", "'', (int,) * 1_000_000"),
                    new Call("time", "round", "I, -10_000_000"),
                    new Call("time", "ExceptionGroup", "'x', [ValueError()] * 1_000_000"),
                    new Call("time", "str.maketrans", "S, S"),
                    new Call("time", "memoryview", "B"),
                    new Call("time", "slice(None, None, 3).indices", "I"),
                    new Call("time", "L.__getitem__", "slice(None, None, -1)"),
                    new Call("time", "L.__setitem__", "slice(0, 0), L"),
                    new Call("time", "L.__delitem__", "slice(None, None, 2)"),
                    new Call("time", "L.__mul__", "10 ** 5"),
                    new Call("time", "B.hex", "':', 1"),
                    new Call("time", "bytes.fromhex", "'ab ' * 5_000_000"),
                    new Call("time", "complex", "'1' * 5_000_000"),
                    new Call("time", "float", "'1' * 10_000_000"),
                    new Call("time", "float", "'0.' + '0' * 10_000_000 + '1'"),
                    new Call("time", "float", "'1e' + '1' * 1_000_000"),
                    new Call("time", "float.fromhex", "'0x' + 'f' * 10_000_000"),
                    new Call("time", "(0.1).__format__", "'.' + '9' * 1000 + 'f'"));

    /// All objects have the same: they are measured once.
    private static final List<String> ALIKE =
            List.of(
                    "__class__",
                    "__delattr__",
                    "__dir__",
                    "__getattribute__",
                    "__getstate__",
                    "__init_subclass__",
                    "__setattr__",
                    "__subclasshook__");

    private final List<Row> rows = new ArrayList<>();
    private int runs;

    private Overshoot() {}

    /// How a call is reached from a program, such as `S.split`, and the module it needs.
    private record Callable(String module, String name) {
        String owner() {
            var dot = name.lastIndexOf('.');
            return dot < 0 ? "built-in functions" : name.substring(1, dot - 1);
        }
    }

    /// A call of its own.
    ///
    /// @param arguments of the function, as a program writes them
    private record Call(String module, String name, String arguments) {}

    /// The most by which runs of one call were late.
    ///
    /// @param owner the module or the object whose function it is
    private record Row(String owner, String call, double lateMillis, String ending) {}

    /// @param arguments a regular expression for parts of names to measure; none for all
    public static void main(String[] arguments) {
        new Overshoot().measure(Pattern.compile(arguments.length > 0 ? arguments[0] : ""));
    }

    private void measure(Pattern part) {
        var callables = callables().stream().filter(c -> part.matcher(c.name).find()).toList();
        IO.println(callables.size() + " functions and methods");
        for (var i = 0; i < callables.size(); i++) {
            var callable = callables.get(i);
            ARGUMENTS.forEach(arguments -> measure(callable, arguments));
            if (i % 50 == 49) {
                IO.println(
                        "%d of %d, %d runs, %s".formatted(i + 1, callables.size(), runs, worst()));
            }
        }
        CALLS.stream().filter(c -> part.matcher(c.name).find()).forEach(this::measure);
        report();
    }

    private String worst() {
        return rows.stream()
                .max(Comparator.comparingDouble(Row::lateMillis))
                .map(Overshoot::line)
                .orElse("none late");
    }

    private void report() {
        rows.sort(Comparator.comparingDouble(Row::lateMillis).reversed());
        IO.println("%d runs, %d of them to the limit; the latest:".formatted(runs, rows.size()));
        rows.stream().limit(SHOWN).forEach(row -> IO.println(line(row)));
        IO.println("| functions of | calls to the limit | ms late | the latest |");
        IO.println("|---|---|---|---|");
        rows.stream()
                .collect(Collectors.groupingBy(Row::owner, LinkedHashMap::new, Collectors.toList()))
                .forEach((owner, own) -> IO.println(line(owner, own)));
    }

    private static String line(String owner, List<Row> own) {
        var latest = own.getFirst();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | `%s` |",
                owner,
                own.size(),
                Math.max(0, latest.lateMillis),
                latest.call);
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT, "%6.1f ms late  %-9s  %s", row.lateMillis, row.ending, row.call);
    }

    // ---- what there is to call ----

    private static List<Callable> callables() {
        var all = new ArrayList<Callable>();
        Builtins.table().keySet().stream()
                .filter(name -> !NOT_MEASURED.contains(name))
                .forEach(name -> all.add(new Callable("time", name)));
        for (var module : Language.modules()) {
            names(module, module).forEach(all::add);
        }
        OBJECTS.forEach(object -> names(moduleOf(object), object).forEach(all::add));
        all.removeIf(c -> ALIKE.stream().anyMatch(name -> c.name.endsWith("." + name)));
        ALIKE.forEach(name -> all.add(new Callable("types", "(types.SimpleNamespace())." + name)));
        return all;
    }

    private static String moduleOf(String object) {
        var dot = object.indexOf('.');
        var module = dot < 0 ? "" : object.substring(0, dot);
        return Language.modules().contains(module) ? module : "time";
    }

    private static List<Callable> names(String module, String object) {
        var program =
                "import itertools, %s\n%so = %s\n[n for n in dir(o) if callable(getattr(o, n, None))]"
                        .formatted(module, values(object, VALUES), object);
        var ample = Limits.DEFAULT.withMemoryBytes(1 << 30);
        if (!(Sandbox.builder().limits(ample).build().run(program)
                instanceof Outcome.Completed(List<?> names, _, _))) {
            throw new IllegalStateException("cannot list the members of " + object);
        }
        return names.stream()
                .map(name -> new Callable(module, "(" + object + ")." + name))
                .toList();
    }

    /// Makes those of the large values that a text uses.
    private static String values(String text, Map<String, String> values) {
        var used = new StringBuilder();
        values.forEach(
                (name, value) -> {
                    if (text.matches("(?s).*\\b" + name + "\\b.*")) {
                        used.append(name).append(" = ").append(value).append('\n');
                    }
                });
        return used.toString();
    }

    // ---- measuring ----

    private void measure(Callable callable, String arguments) {
        if (run(program(callable, arguments, ONCE, SMALL_VALUES), SHORT).ending.equals(NO_TYPE)) {
            return;
        }
        measure(callable.owner(), callable, arguments);
    }

    private void measure(Call call) {
        var owner = call.module.equals("time") ? "built-in functions" : call.module;
        measure(owner, new Callable(call.module, call.name), call.arguments);
    }

    private void measure(String owner, Callable callable, String arguments) {
        var once = run(program(callable, arguments, ONCE, VALUES), LIMIT);
        if (once.seconds * 1000 < SHORT_MILLIS && once.lateMillis <= 0) {
            return;
        }
        var late = Math.max(late(callable, arguments, ONCE), late(callable, arguments, ENDLESSLY));
        var row = new Row(owner, callable.name + "(" + arguments + ")", late, once.ending);
        rows.add(row);
        if (late > LATE_MILLIS) {
            IO.println(line(row));
        }
    }

    private double late(Callable callable, String arguments, String turns) {
        var late = Double.POSITIVE_INFINITY;
        for (var i = 0; i <= AGAIN && late > SUSPECT_MILLIS; i++) {
            var again = run(program(callable, arguments, turns, VALUES), LIMIT);
            late = Math.min(late, again.lateMillis);
        }
        return late;
    }

    private record Measured(double seconds, double lateMillis, String ending) {}

    /// A program that makes one call, many times or once, and tells how long it took.
    private static String program(
            Callable callable, String arguments, String turns, Map<String, String> values) {
        return """
        import itertools, time, %s
        %sf = %s
        try:
            started = time.perf_counter()
            %s
                f(%s)
            result = time.perf_counter() - started
        except TypeError:
            result = 'TypeError'
        except Exception:
            result = 0
        """
                .formatted(
                        callable.module,
                        values(callable.name + " " + arguments, values),
                        callable.name,
                        turns,
                        arguments);
    }

    private Measured run(String source, Duration limit) {
        runs++;
        var sandbox = Sandbox.builder().limits(Limits.DEFAULT.withTime(limit)).build();
        var lateness = Lateness.after(limit);
        var outcome = sandbox.run(source);
        var late = lateness.millis();
        return switch (outcome) {
            case Outcome.Completed(var value, _, _) ->
                    new Measured(
                            value instanceof Double d ? d : 0,
                            late,
                            NO_TYPE.equals(value) ? NO_TYPE : "completed");
            case Outcome.Exhausted(var which, _, _, _, _) -> new Measured(1, late, which.text());
            case Outcome.Failed failed -> throw new IllegalStateException(failed + "\n" + source);
            default -> new Measured(0, late, "error");
        };
    }
}
