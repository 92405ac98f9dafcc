package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names and order of parameters as Python allows them.
final class PythonNames {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "False",
                    "None",
                    "True",
                    "and",
                    "as",
                    "assert",
                    "async",
                    "await",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "nonlocal",
                    "not",
                    "or",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");

    private PythonNames() {}

    /// The name itself where Python allows it, else one that differs by underscores: `from_`, `a_b`.
    static String identifier(String name) {
        var cleaned = name.replaceAll("[^A-Za-z0-9_]", "_");
        if (cleaned.isEmpty() || Character.isDigit(cleaned.charAt(0))) {
            return "_" + cleaned;
        }
        return KEYWORDS.contains(cleaned) ? cleaned + "_" : cleaned;
    }

    static boolean isIdentifier(String name) {
        return identifier(name).equals(name);
    }

    /// What each name is called in Python, no two the same, in the order of the names.
    static Map<String, String> identifiers(Collection<String> names) {
        var identifiers = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var name : names) {
            var identifier = identifier(name);
            while (!taken.add(identifier)) {
                identifier += "_";
            }
            identifiers.put(name, identifier);
        }
        return identifiers;
    }

    /// As [#identifiers], for the parameters of a tool.
    static Map<String, String> ofParameters(RecordType input) {
        return identifiers(parameters(input).stream().map(Field::name).toList());
    }

    /// As [#identifiers], for the tools themselves.
    static Map<String, String> ofTools(List<Tool> tools) {
        return identifiers(tools.stream().map(Tool::name).toList());
    }

    /// A tool's parameters with the required ones in front, as a `def` has them.
    static List<Field> parameters(RecordType input) {
        return input.fields().stream()
                .sorted(Comparator.comparing(field -> !field.required()))
                .toList();
    }
}
