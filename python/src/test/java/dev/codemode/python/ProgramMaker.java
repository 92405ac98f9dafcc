package dev.codemode.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes host functions with types, and a program that uses them as their types allow.
///
/// Every name, key and enum value that the program takes from the types is marked, so that a test can
/// put a wrong one there.
final class ProgramMaker {
    /// What a wrong word in one place has to lead to.
    enum Kind {
        KEY("missing-key"),
        GET("missing-key"),
        TOOL("unknown-tool"),
        ARGUMENT("unknown-argument"),
        ARGUMENT_KEY("wrong-argument"),
        ENUM("wrong-argument");

        final String rule;

        Kind(String rule) {
            this.rule = rule;
        }
    }

    /// A word that a test may make wrong.
    ///
    /// @param certain whether it is reached in every run, outside of any `try`
    record Slip(Kind kind, int start, int end, String word, boolean certain) {}

    /// A program with its marked words and the tools it calls.
    record Made(String source, List<Slip> slips, List<Tool> tools, boolean jsonText) {
        String mutated(Slip slip) {
            return source.substring(0, slip.start()) + wrong(slip) + source.substring(slip.end());
        }

        static String wrong(Slip slip) {
            var word = slip.word();
            return word.charAt(0) + "q" + word.substring(1);
        }

        /// The host's side.
        ///
        /// @param values where results come from
        /// @param full whether lists have elements and optional fields are there
        HostModule module(TypeMaker values, boolean full) {
            return new HostModule(
                    "tools",
                    "",
                    tools.stream().map(t -> t.function(values, full, jsonText)).toList());
        }
    }

    record Tool(String name, HostType.RecordType input, HostType result) {
        private HostFunction function(TypeMaker values, boolean full, boolean jsonText) {
            var answer = jsonText ? new HostType.JsonText(result) : result;
            // An error is an answer that programs have to look for, and never comes.
            var given = result instanceof HostType.OneOf(var types) ? types.getFirst() : result;
            return new HostFunction(
                    name,
                    "",
                    input.fields().stream()
                            .map(f -> new HostFunction.Parameter(f.name(), f.required()))
                            .toList(),
                    new HostFunction.Types("/" + name, input, answer),
                    arguments -> {
                        if (!TypeMaker.fits(input, arguments)) {
                            throw HostException.toolError(name + " refuses " + arguments);
                        }
                        return values.value(jsonText ? new HostType.JsonText(given) : given, full);
                    });
        }
    }

    private final Random random;
    private final TypeMaker types;
    private final boolean jsonText;
    private final List<Tool> tools = new ArrayList<>();
    private final StringBuilder prelude = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private final List<Slip> marked = new ArrayList<>();
    private StringBuilder into = out;
    private String indent = "";
    private boolean certain = true;
    private int names;

    private ProgramMaker(long seed, boolean jsonText) {
        this.random = new Random(seed);
        this.types = new TypeMaker(random);
        this.jsonText = jsonText;
    }

    static Made make(long seed, boolean jsonText) {
        return new ProgramMaker(seed, jsonText).program();
    }

    private Made program() {
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            tools.add(tool("tool_" + (char) ('a' + i)));
        }
        for (var i = 0; i < 2 + random.nextInt(3); i++) {
            callAndUse();
        }
        var head = "import json\nseen = []\ntotal = 0\n";
        return unmarked(head + prelude + out);
    }

    private Tool tool(String name) {
        var result = random.nextInt(3) > 0 ? types.record(2) : types.type(3);
        if (result instanceof HostType.RecordType && random.nextInt(4) == 0) {
            var error =
                    new HostType.RecordType(
                            "Error",
                            List.of(new HostType.Field("error", TypeMaker.TEXT, true)),
                            false);
            result = new HostType.OneOf(List.of(result, error));
        } else if (result instanceof HostType.OneOf) {
            result = types.record(2);
        }
        var input = random.nextInt(5) == 0 ? noFields() : types.record(1);
        return new Tool(name, input, result);
    }

    private static HostType.RecordType noFields() {
        return new HostType.RecordType("None", List.of(), false);
    }

    // ---- text with marks ----

    private String mark(Kind kind, String word) {
        marked.add(new Slip(kind, 0, 0, word, true));
        return "\u0001" + (char) (marked.size() + 255) + word + "\u0002";
    }

    private Made unmarked(String text) {
        var source = new StringBuilder();
        var slips = new ArrayList<Slip>();
        var start = 0;
        var number = 0;
        var reached = true;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u0001', '\u0003' -> {
                    reached = text.charAt(i) == '\u0001';
                    number = text.charAt(++i) - 256;
                    start = source.length();
                }
                case '\u0002' -> {
                    var slip = marked.get(number);
                    slips.add(new Slip(slip.kind(), start, source.length(), slip.word(), reached));
                }
                default -> source.append(text.charAt(i));
            }
        }
        return new Made(source.toString(), slips, tools, jsonText);
    }

    private void line(String text) {
        into.append(indent).append(doubted(text)).append('\n');
    }

    /// Whether a word is reached depends on the line it ends up in.
    private String doubted(String text) {
        return certain ? text : text.replace('\u0001', '\u0003');
    }

    private void block(String head, Runnable body) {
        line(head);
        var before = indent;
        indent += "    ";
        body.run();
        indent = before;
    }

    /// A block that may not run, with a head that does.
    private void perhaps(String head, Runnable body) {
        line(head);
        var before = certain;
        var outside = indent;
        certain = false;
        indent += "    ";
        body.run();
        indent = outside;
        certain = before;
    }

    private String fresh(String stem) {
        return stem + names++;
    }

    // ---- calls ----

    private void callAndUse() {
        var tool = tools.get(random.nextInt(tools.size()));
        var result = fresh("r");
        var call = "tools." + mark(Kind.TOOL, tool.name()) + "(" + arguments(tool) + ")";
        if (!jsonText) {
            line(result + " = " + call);
        } else if (random.nextBoolean()) {
            line(result + " = json.loads(" + call + ")");
        } else {
            line("text = " + call);
            line(result + " = json.loads(text)");
        }
        if (tool.result() instanceof HostType.OneOf(var possible)) {
            guarded(result, possible.getFirst());
        } else {
            use(result, tool.result(), 4);
        }
    }

    private void guarded(String result, HostType meant) {
        if (random.nextBoolean()) {
            block(
                    "if 'error' in " + result + ":",
                    () -> line("raise ValueError(" + result + "['error'])"));
            use(result, meant, 4);
        } else {
            block("if 'error' in " + result + ":", () -> line("print(" + result + "['error'])"));
            perhaps("else:", () -> use(result, meant, 4));
        }
    }

    private String arguments(Tool tool) {
        var parts = new ArrayList<String>();
        var byName = random.nextBoolean();
        var spread = random.nextInt(6) == 0;
        for (var field : tool.input().fields()) {
            if (!field.required() && random.nextBoolean()) {
                byName = true;
                continue;
            }
            var value = literal(field.type());
            if (spread) {
                parts.add("'" + mark(Kind.ARGUMENT, field.name()) + "': " + value);
            } else {
                byName |= random.nextInt(3) == 0;
                parts.add(byName ? mark(Kind.ARGUMENT, field.name()) + "=" + value : value);
            }
        }
        var text = String.join(", ", parts);
        return spread ? "**{" + text + "}" : text;
    }

    private String literal(HostType type) {
        return switch (type) {
            case HostType.Any _, HostType.None _ -> "None";
            case HostType.Bool _ -> random.nextBoolean() ? "True" : "False";
            case HostType.Int _ -> String.valueOf(random.nextInt(50));
            case HostType.Num _ -> random.nextBoolean() ? "1.5" : "12";
            case HostType.Text(var allowed) ->
                    allowed.isEmpty()
                            ? "'some text'"
                            : "'"
                                    + mark(Kind.ENUM, allowed.get(random.nextInt(allowed.size())))
                                    + "'";
            case HostType.ListOf(var element) -> "[" + literal(element) + "]";
            case HostType.DictOf(var values) -> "{'any': " + plain(values) + "}";
            case HostType.RecordType record ->
                    record.fields().stream()
                            .filter(f -> f.required() || random.nextBoolean())
                            .map(
                                    f ->
                                            "'"
                                                    + mark(Kind.ARGUMENT_KEY, f.name())
                                                    + "': "
                                                    + literal(f.type()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case HostType.OneOf(var options) -> plain(options.getFirst());
            case HostType.JsonText _ -> "'{}'";
        };
    }

    /// A value without marks, where a wrong one is not an error for certain.
    private String plain(HostType type) {
        var before = marked.size();
        var text = literal(type).replaceAll("\u0001.", "").replace("\u0002", "");
        marked.subList(before, marked.size()).clear();
        return text;
    }

    // ---- use of results ----

    private void use(String value, HostType type, int depth) {
        switch (type) {
            case HostType.RecordType record -> record(value, record, depth);
            case HostType.ListOf(var element) -> list(value, element, depth);
            case HostType.DictOf(var values) -> dict(value, values, depth);
            case HostType.OneOf(var options) -> oneOf(value, options, depth);
            case HostType.Text(var allowed) -> text(value, allowed);
            case HostType.Num _, HostType.Int _ -> line("total += " + value + " * 2");
            default -> line("seen.append(" + value + ")");
        }
    }

    private void text(String value, List<String> allowed) {
        switch (random.nextInt(4)) {
            case 0 -> line("print(" + value + ".upper().split(' ')[0])");
            case 1 -> line("print(f\"{" + value + "!r:>20}\")");
            case 2 ->
                    perhaps(
                            "if "
                                    + value
                                    + " == '"
                                    + (allowed.isEmpty() ? "x" : allowed.getFirst())
                                    + "':",
                            () -> line("seen.append(" + value + ")"));
            default -> line("seen.append(len(" + value + "))");
        }
    }

    private void record(String value, HostType.RecordType record, int depth) {
        for (var field : record.fields()) {
            if (depth <= 0 || random.nextInt(5) == 0) {
                continue;
            }
            if (field.required()) {
                required(value, field, depth - 1);
            } else {
                optional(value, field, depth - 1);
            }
        }
        if (random.nextInt(6) == 0) {
            line(value + "['extra'] = 1");
            line("total += " + value + "['extra']");
        }
        line("seen.append(" + value + ")");
    }

    private String item(String value, HostType.Field field) {
        return value + "['" + mark(Kind.KEY, field.name()) + "']";
    }

    private void required(String value, HostType.Field field, int depth) {
        var name = fresh("v");
        switch (random.nextInt(9)) {
            case 0 -> use(item(value, field), field.type(), depth);
            case 1 -> {
                line(name + " = " + value + ".get('" + mark(Kind.GET, field.name()) + "')");
                use(name, field.type(), depth);
            }
            case 2 -> {
                function(name, "r", "return " + item("r", field));
                line(name + "_got = " + name + "(" + value + ")");
                use(name + "_got", field.type(), depth);
            }
            case 3 -> {
                useInFunction(name, field, depth);
                line(name + "(" + value + ")");
            }
            case 4 -> {
                line(name + ", " + name + "_n = " + item(value, field) + ", 1");
                use(name, field.type(), depth);
            }
            case 5 -> {
                perhaps("try:", () -> line(name + " = " + item(value, field)));
                line("except KeyError:");
                line("    " + name + " = None");
                perhaps("if " + name + " is not None:", () -> use(name, field.type(), depth));
            }
            case 6 -> {
                line(name + " = {'kept': " + item(value, field) + ", 'n': None}");
                line(name + "['n'] = 2");
                line("total += " + name + "['n']");
                use(name + "['kept']", field.type(), depth);
            }
            case 7 -> {
                line("print(f\"{" + item(value, field) + "}\")");
                line(name + " = (lambda r: " + item("r", field) + ")(" + value + ")");
                use(name, field.type(), depth);
            }
            default -> {
                line(name + " = " + item(value, field));
                use(name, field.type(), depth);
            }
        }
    }

    private void optional(String value, HostType.Field field, int depth) {
        var name = fresh("o");
        switch (random.nextInt(4)) {
            case 0 -> {
                line(name + " = " + value + ".get('" + mark(Kind.GET, field.name()) + "')");
                perhaps("if " + name + " is not None:", () -> use(name, field.type(), depth));
            }
            case 1 ->
                    perhaps(
                            "if '" + field.name() + "' in " + value + ":",
                            () -> use(item(value, field), field.type(), depth));
            case 2 -> {
                line(name + " = " + value + ".get('" + mark(Kind.GET, field.name()) + "')");
                block("if not " + name + ":", () -> line("print('nothing')"));
                perhaps("else:", () -> use(name, field.type(), depth));
            }
            default ->
                    line(
                            "seen.append("
                                    + value
                                    + ".get('"
                                    + mark(Kind.GET, field.name())
                                    + "', 0))");
        }
    }

    /// Writes a function above the program.
    private void function(String name, String parameter, String body) {
        prelude.append("def " + name + "(" + parameter + "):\n    " + doubted(body) + "\n");
    }

    private void useInFunction(String name, HostType.Field field, int depth) {
        var before = indent;
        var target = into;
        indent = "    ";
        into = new StringBuilder();
        line("global total");
        use(item("r", field), field.type(), depth);
        prelude.append("def " + name + "(r):\n" + into);
        into = target;
        indent = before;
    }

    private void list(String value, HostType element, int depth) {
        var name = fresh("e");
        if (depth <= 0) {
            line("total += len(" + value + ")");
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> {
                line(name + "_all = [" + name + " for " + name + " in " + value + "]");
                block("for " + name + " in " + name + "_all:", () -> use(name, element, depth - 1));
            }
            case 1 -> {
                line(name + "_all = []");
                block(
                        "for " + name + " in " + value + ":",
                        () -> line(name + "_all.append(" + name + ")"));
                block("for " + name + " in " + name + "_all:", () -> use(name, element, depth - 1));
            }
            case 2 ->
                    block(
                            "for " + name + "_i, " + name + " in enumerate(" + value + "):",
                            () -> use(name, element, depth - 1));
            case 3 ->
                    perhaps(
                            "if " + value + ":",
                            () -> {
                                line(name + " = " + value + "[0]");
                                use(name, element, depth - 1);
                            });
            case 4 -> {
                line(name + " = next((x for x in " + value + "), None)");
                perhaps("if " + name + " is not None:", () -> use(name, element, depth - 1));
            }
            case 5 -> written(value, name, element, depth);
            case 6 -> mapped(value, name, element, depth);
            default ->
                    block(
                            "for " + name + " in " + value + ":",
                            () -> use(name, element, depth - 1));
        }
    }

    /// One loop writes into the elements, another reads what it wrote.
    private void written(String value, String name, HostType element, int depth) {
        if (element instanceof HostType.RecordType) {
            block("for " + name + " in " + value + ":", () -> line(name + "['rank'] = len(seen)"));
            block(
                    "for " + name + " in " + value + ":",
                    () -> line("total += " + name + "['rank']"));
        }
        block("for " + name + " in " + value + ":", () -> use(name, element, depth - 1));
    }

    private void mapped(String value, String name, HostType element, int depth) {
        if (element instanceof HostType.RecordType(_, var fields, _)) {
            var field = fields.getFirst();
            line(name + "_all = [" + item("x", field) + " for x in " + value + "]");
            line("seen.append(sorted(" + value + ", key=lambda x: str(" + item("x", field) + ")))");
            line(name + "_by = {str(" + item("x", field) + "): x for x in " + value + "}");
            block(
                    "for " + name + " in " + name + "_by.values():",
                    () -> use(name, element, depth - 1));
        } else {
            line("seen.extend(map(str, " + value + "))");
        }
    }

    private void dict(String value, HostType values, int depth) {
        var name = fresh("d");
        switch (random.nextInt(3)) {
            case 0 -> line("print(" + value + ".get('anything', 0))");
            case 1 ->
                    block(
                            "for " + name + "_k, " + name + " in " + value + ".items():",
                            () -> {
                                line("print(" + name + "_k.upper())");
                                use(name, values, depth - 1);
                            });
            default ->
                    block(
                            "for " + name + " in " + value + ":",
                            () -> use(value + "[" + name + "]", values, depth - 1));
        }
    }

    private void oneOf(String value, List<HostType> options, int depth) {
        var name = fresh("u");
        line(name + " = " + value);
        if (options.getLast() instanceof HostType.None) {
            perhaps("if " + name + " is not None:", () -> use(name, options.getFirst(), depth));
        } else {
            perhaps(
                    "if isinstance(" + name + ", str):",
                    () -> use(name, options.getFirst(), depth));
            perhaps("else:", () -> use(name, options.getLast(), depth));
        }
    }
}
