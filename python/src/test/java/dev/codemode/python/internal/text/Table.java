package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of what CPython 3.12 answered, made by `make_tables.py` beside it.
final class Table {
    /// How a row is answered here. A [FormatException] is an answer too.
    interface Answer {
        String to(String[] row) throws FormatException;
    }

    /// An error that Python code behind an interface would raise; the message begins with its type.
    static final class PythonError extends RuntimeException {
        private static final long serialVersionUID = 1;

        PythonError(String message) {
            super(message);
        }
    }

    private Table() {}

    static void check(String name, Answer answer) {
        var mismatches = new ArrayList<String>();
        var rows = rows(name);
        for (var row : rows) {
            var cells = row.split("\t", -1);
            var got = answered(cells, answer);
            if (!got.equals(unescaped(cells[cells.length - 1]))) {
                mismatches.add(row + "\n  here: " + StrRepr.ascii(got));
            }
        }
        assertThat(mismatches).isEmpty();
        assertThat(rows).hasSizeGreaterThan(20);
    }

    private static String answered(String[] row, Answer answer) {
        try {
            return "=" + answer.to(row);
        } catch (FormatException e) {
            return "!" + e.type() + ": " + e.text();
        } catch (PythonError e) {
            return "!" + e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return "failed: " + e;
        }
    }

    private static List<String> rows(String name) {
        try (var in = Table.class.getResourceAsStream(name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Undoes the escapes of JSON.
    static String unescaped(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = text.charAt(++i);
            if (c == 'u') {
                out.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                var at = "bfnrt".indexOf(c);
                out.append(at < 0 ? c : "\b\f\n\r\t".charAt(at));
            }
        }
        return out.toString();
    }

    /// A float as `float.hex()` writes it.
    static double real(String hex) throws FormatException {
        return FloatHex.fromHex(hex);
    }
}
