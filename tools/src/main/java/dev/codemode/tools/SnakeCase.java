package dev.codemode.tools;

import java.util.Locale;

/// Java's names as Python and JSON write them.
final class SnakeCase {
    private SnakeCase() {}

    /// `dueDays` is `due_days`, `parseURLText` is `parse_url_text`.
    static String of(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
