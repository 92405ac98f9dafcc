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
        var once = run(program(callable, arguments, ONCE, VALUES), LIMIT);
        if (once.seconds * 1000 < SHORT_MILLIS && once.lateMillis <= 0) {
            return;
        }
        var late = Math.max(late(callable, arguments, ONCE), late(callable, arguments, ENDLESSLY));
        var row =
                new Row(callable.owner(), callable.name + "(" + arguments + ")", late, once.ending);
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
