package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.Language;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.internal.library.Builtins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes programs that make sense to the parser and to nobody else: what there is to call, with whatever
/// comes to hand.
final class Grammar {
    /// What a program has to begin with, for the names that its expressions use.
    private static final String PRELUDE =
            """
            class Evil:
                def __init__(self, *a, **k): self.a = a
                def __eq__(self, other): return [self] == [other]
                def __hash__(self): return 1
                def __lt__(self, other): raise KeyError(self)
                def __repr__(self): return repr([self])
                def __iter__(self): return self
                def __next__(self): return self
                def __len__(self): return 10 ** 18
                def __index__(self): return -1
                def __bool__(self): return len(self) > 0
                def __call__(self, *a, **k): return self
                def __getattr__(self, name): return self
                def __getitem__(self, key): return self
                def __enter__(self): return self
                def __exit__(self, *a): return True
                def __format__(self, spec): return spec * 10
            class Sub(list): pass
            class Text(str): pass
            class Number(int): pass
            def gen():
                x = yield 1
                yield x
            async def coro(*a): return a
            f = lambda *a, **k: a[0] if a else k
            a, b, c = [1, 2, 3], {'k': [1], 2: 'v'}, 'text'
            """;

    private static final List<String> VALUES =
            List.of(
                    "0",
                    "1",
                    "-1",
                    "2",
                    "7",
                    "10 ** 9",
                    "10 ** 18",
                    "2 ** 64",
                    "-(2 ** 63)",
                    "1 << 4000",
                    "10 ** 5000",
                    "0.0",
                    "-0.5",
                    "1e308",
                    "float('nan')",
                    "float('-inf')",
                    "1j",
                    "True",
                    "None",
                    "...",
                    "NotImplemented",
                    "''",
                    "'a'",
                    "'aé😀'",
                    "'\\ud800'",
                    "'x' * 1000",
                    "'%s {0} {a!r:>{b}}'",
                    "'(a|b)*c'",
                    "'2024-02-29'",
                    "'1_000'",
                    "b''",
                    "b'ab'",
                    "bytearray(b'xyz')",
                    "[]",
                    "[1, 2, 3]",
                    "[[1], [2]]",
                    "[a, a]",
                    "(1, 'x')",
                    "()",
                    "{}",
                    "{1: 2, 'a': 3}",
                    "{1, 2}",
                    "frozenset({1})",
                    "range(10)",
                    "range(10 ** 18)",
                    "slice(1, None, 2)",
                    "iter([1, 2])",
                    "gen()",
                    "(x for x in a)",
                    "Evil()",
                    "Evil",
                    "Sub([3, 1, 2])",
                    "Text('t')",
                    "Number(5)",
                    "int",
                    "str",
                    "list",
                    "dict",
                    "type",
                    "object",
                    "ValueError('v')",
                    "KeyError",
                    "f",
                    "len",
                    "print",
                    "coro(1)",
                    "a",
                    "b",
                    "c");

    private static final List<String> OPERATORS =
            List.of(
                    "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "==", "!=",
                    "<", "<=", "is", "is not", "in", "not in", "and", "or");

    private static final List<String> SYMBOLS = OPERATORS.subList(0, 13);
    private static final List<String> KEYWORDS =
            List.of(
                    "key",
                    "reverse",
                    "default",
                    "start",
                    "sep",
                    "end",
                    "maxsplit",
                    "encoding",
                    "x");

    private static final List<String> FUNCTIONS = functions();
    private static final List<String> METHODS = methods();
    private static final int DEEPEST = 4;
    private static final int MOST_STATEMENTS = 8;

    private final FuzzedDataProvider data;
    private final StringBuilder out = new StringBuilder();

    Grammar(FuzzedDataProvider data) {
        this.data = data;
    }

    String program() {
        for (var i = 0; i < MOST_STATEMENTS && data.remainingBytes() > 0; i++) {
            statement("", 0);
        }
        line("", expression(0));
        return imports() + PRELUDE + out;
    }

    /// Of what is used: importing all there is takes longer than most programs.
    private String imports() {
        return Language.modules().stream()
                .filter(module -> out.indexOf(module + ".") >= 0)
                .map(module -> "import " + module + "\n")
                .collect(Collectors.joining());
    }

    // ---- statements ----

    private void statement(String indent, int depth) {
        switch (depth > 2 ? data.consumeInt(0, 5) : data.consumeInt(0, 15)) {
            case 0, 1 -> line(indent, name() + " = " + expression(0));
            case 2 -> line(indent, place() + " = " + expression(0));
            case 3 -> line(indent, name() + " " + data.pickValue(SYMBOLS) + "= " + expression(0));
            case 4 -> line(indent, "del " + place());
            case 6 -> block(indent, "for " + name() + " in " + expression(0), depth);
            case 7 -> block(indent, "while " + expression(0), depth);
            case 8 -> block(indent, "if " + expression(0), depth);
            case 9 -> attempt(indent, depth);
            case 10 -> block(indent, "with " + expression(0) + " as " + name(), depth);
            case 11 -> block(indent, "def f(" + parameters() + ")", depth);
            case 12 -> block(indent, "class C(" + arguments(0) + ")", depth);
            case 13 -> match(indent, depth);
            case 14 -> line(indent, jump(depth));
            default -> line(indent, expression(0));
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    private void block(String indent, String head, int depth) {
        line(indent, head + ":");
        for (var i = data.consumeInt(1, 3); i > 0; i--) {
            statement(indent + "    ", depth + 1);
        }
    }

    private void attempt(String indent, int depth) {
        block(indent, "try", depth);
        if (data.consumeBoolean()) {
            block(
                    indent,
                    "except " + (data.consumeBoolean() ? "Exception as e" : expression(0)),
                    depth);
        }
        block(indent, "finally", depth);
    }

    private void match(String indent, int depth) {
        line(indent, "match " + expression(0) + ":");
        for (var pattern :
                List.of("[x, *y]", "{'k': z, **w}", "int(n) | str(n)", "Evil(a=q)", "_")) {
            block(indent + "    ", "case " + pattern, depth + 1);
        }
    }

    private String jump(int depth) {
        return depth == 0
                ? "raise " + expression(0)
                : data.pickValue(List.of("pass", "raise", "global a"));
    }

    private String parameters() {
        return data.pickValue(List.of("", "*a, **k", "a, b=[], *, c=1", "a, /", "a=f, *b"));
    }

    private String name() {
        return data.pickValue(List.of("a", "b", "c", "f", "x"));
    }

    private String place() {
        return switch (data.consumeInt(0, 2)) {
            case 0 -> expression(DEEPEST - 1) + "[" + expression(DEEPEST - 1) + "]";
            case 1 -> name() + "." + data.pickValue(METHODS);
            default -> name();
        };
    }

    // ---- expressions ----

    private String expression(int depth) {
        if (depth >= DEEPEST || data.remainingBytes() == 0) {
            return data.pickValue(VALUES);
        }
        return switch (data.consumeInt(0, 13)) {
            case 0, 1, 2, 3 -> data.pickValue(FUNCTIONS) + "(" + arguments(depth + 1) + ")";
            case 4, 5, 6 ->
                    "("
                            + expression(depth + 1)
                            + ")."
                            + data.pickValue(METHODS)
                            + "("
                            + arguments(depth + 1)
                            + ")";
            case 7 -> binary(depth);
            case 8 -> "(" + expression(depth + 1) + ")[" + expression(depth + 1) + "]";
            case 9 -> "[" + expression(depth + 1) + " for x in " + expression(depth + 1) + "]";
            case 10 -> "f'{" + expression(DEEPEST) + "!r:>{" + expression(DEEPEST) + "}}'";
            case 11 -> "{" + expression(depth + 1) + ": " + expression(depth + 1) + "}";
            case 12 -> "(lambda *a, **k: " + expression(depth + 1) + ")";
            default -> data.pickValue(VALUES);
        };
    }

    private String binary(int depth) {
        return "("
                + expression(depth + 1)
                + " "
                + data.pickValue(OPERATORS)
                + " "
                + expression(depth + 1)
                + ")";
    }

    private String arguments(int depth) {
        var all = new ArrayList<String>();
        for (var i = data.consumeInt(0, 3); i > 0; i--) {
            all.add(expression(depth));
        }
        if (data.consumeInt(0, 9) == 0) {
            all.add("*" + expression(depth));
        }
        if (data.consumeInt(0, 9) == 0) {
            all.add(data.pickValue(KEYWORDS) + "=" + expression(depth));
        }
        return String.join(", ", all);
    }

    // ---- what there is ----

    private static List<String> functions() {
        var all = new ArrayList<String>(Builtins.table().keySet());
        all.remove("exit");
        all.remove("quit");
        for (var module : Language.modules()) {
            names("import " + module + "\n[n for n in dir(" + module + ") if n[0] != '_']")
                    .forEach(name -> all.add(module + "." + name));
        }
        return List.copyOf(all);
    }

    private static List<String> methods() {
        return names(
                """
                import collections, datetime, decimal, fractions, io, random, re, string
                seen = set()
                for value in (1, 1.5, 1j, '', b'', bytearray(), [], (), {}, {1}, frozenset(), range(1), slice(1),
                              {}.items(), iter([]), (x for x in ()), len, type, object(), Exception(),
                              collections.deque(), collections.Counter(), collections.OrderedDict(),
                              datetime.datetime(2024, 1, 1), datetime.timedelta(1), decimal.Decimal(1),
                              decimal.Context(), fractions.Fraction(1, 2), io.StringIO(), random.Random(1),
                              re.compile('a'), re.match('a', 'a'), string.Template(''), lambda: 1):
                    seen.update(dir(value))
                sorted(seen)
                """);
    }

    private static List<String> names(String program) {
        if (Sandbox.builder().build().run(program)
                instanceof Outcome.Completed(List<?> names, _, _)) {
            return names.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("cannot list names: " + program);
    }
}
