package dev.codemode.python;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.NotHere;
import dev.codemode.python.internal.runtime.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// `docs/python-reference.md` is made here from what is registered, so that it cannot say what is not
/// so; `-Dgolden=update` writes it again.
class ReferencePageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("codemode.root", ".."), "docs/python-reference.md");

    private static final Sandbox SANDBOX = Sandbox.builder().build();

    // Syntax that a program may try and that is refused before anything runs.
    private static final List<String> REFUSED = List.of("from . import a");

    @Test
    void saysWhatThereIs() throws IOException {
        var page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() {
        return """
        # What programs may use

        %s. This page is made from the tables that the sandbox itself works with.

        ## Tool calls side by side

        A program waits for each tool it calls, but for calls that it awaits: `await tools.look(x)`, the arguments of
        `asyncio.gather` and `asyncio.create_task`. They are started in the order of the program.

        - **Results** come in the order in which the program asks for them: those of a `gather` stand in the order of its
          arguments, whichever tool was faster.
        - **Effects** come in the order of the program: a tool that changes something waits until what was started before
          it has ended, and runs alone. Only tools that read (`Effect.READS`) run side by side, at most 32 at a time
          (`Sandbox.Builder.callsAtOnce`).
        - **Errors** are raised where the call is awaited. What nobody waited for is interrupted when the program ends.

        ## Built-in functions

        %s

        ## Built-in types and their methods

        %s

        ## Exceptions

        %s

        ## Modules

        %s

        ## Not here, and what to use instead

        %s

        Syntax that is refused before anything runs:

        %s
        """
                .formatted(
                        Language.SUMMARY,
                        functions(),
                        types(),
                        exceptions(),
                        modules(),
                        missing(),
                        refused());
    }

    private static String functions() {
        return Builtins.table().values().stream()
                .filter(Native.class::isInstance)
                .map(function -> "- `" + ((Native) function).signature().text() + "`")
                .sorted()
                .collect(joining("\n"));
    }

    private static String types() {
        return builtinTypes(false).keySet().stream()
                .sorted()
                .map(name -> "- `" + name + "`" + members("result = dir(" + name + ")"))
                .collect(joining("\n"));
    }

    private static String exceptions() {
        return builtinTypes(true).keySet().stream()
                .map(name -> "`" + name + "`")
                .collect(joining(", "));
    }

    private static Map<String, Type> builtinTypes(boolean exceptions) {
        var types = new TreeMap<String, Type>();
        var root = (Type) Objects.requireNonNull(Builtins.table().get("BaseException"));
        Builtins.table()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Type type
                                    && type.isSubtypeOf(root) == exceptions) {
                                types.put(name, type);
                            }
                        });
        return types;
    }

    private static String modules() {
        return Modules.names().stream()
                .map(
                        name ->
                                "- `"
                                        + name
                                        + "`"
                                        + members(
                                                "import " + name + "\nresult = dir(" + name + ")"))
                .collect(joining("\n"));
    }

    /// The public ones of the names that a program gives.
    private static String members(String program) {
        if (!(SANDBOX.run(program) instanceof Outcome.Completed(List<?> names, _, _))) {
            throw new AssertionError(program);
        }
        var shown = new ArrayList<String>();
        for (var name : names) {
            if (!name.toString().startsWith("_")) {
                shown.add(name.toString());
            }
        }
        return shown.isEmpty() ? "" : ": " + String.join(", ", shown);
    }

    private static String missing() {
        var rows = new StringBuilder("| name | why |\n|---|---|\n");
        NotHere.builtins().forEach((name, why) -> row(rows, name, why));
        NotHere.missingModules().forEach((name, why) -> row(rows, name, why));
        return rows.toString().stripTrailing();
    }

    private static void row(StringBuilder rows, String name, String why) {
        if (!Builtins.table().containsKey(name) && Modules.find(name) == null) {
            rows.append("| `").append(name).append("` | ").append(why).append(" |\n");
        }
    }

    private static String refused() {
        return REFUSED.stream()
                .map(
                        program -> {
                            var rejected = (Outcome.Rejected) SANDBOX.run(program);
                            return "- `"
                                    + program.lines().map(String::strip).collect(joining("; "))
                                    + "`: "
                                    + rejected.error().message();
                        })
                .collect(joining("\n"));
    }
}
