package dev.codemode.python.internal.check;

import dev.codemode.python.Finding;
import dev.codemode.python.Finding.Severity;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Collects findings, and knows how sure the checker is where it stands.
final class Findings {
    private static final int MOST = 50;

    private final Source source;
    private final List<Finding> found = new ArrayList<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private int doubts;
    private int muted;
    private int errors;

    private record Place(String rule, Span span) {}

    Findings(Source source) {
        this.source = source;
    }

    /// Where code may not run, or an error there would be caught: errors become warnings.
    void doubt(Runnable inside) {
        doubts++;
        inside.run();
        doubts--;
    }

    /// A first walk over a loop's body, for what it does to the variables. A loop inside a muted one is
    /// walked once: walking each twice would take exponential time.
    void rehearse(Runnable inside) {
        if (muted == 0) {
            muted++;
            inside.run();
            muted--;
        }
    }

    /// Whether a walk would report an error; it reports nothing.
    boolean fails(Runnable inside) {
        var before = errors;
        muted++;
        inside.run();
        muted--;
        return errors > before;
    }

    void error(String rule, Span span, Supplier<String> message) {
        errors++;
        add(rule, doubts == 0 ? Severity.ERROR : Severity.WARNING, span, message);
    }

    void warning(String rule, Span span, Supplier<String> message) {
        add(rule, Severity.WARNING, span, message);
    }

    /// Words are put together for what is reported alone; most walks report nothing. What is doubtful
    /// in one call of a function and certain in another is an error.
    private void add(String rule, Severity severity, Span span, Supplier<String> message) {
        if (muted > 0) {
            return;
        }
        var known = places.get(new Place(rule, span));
        if (known == null && found.size() < MOST) {
            places.put(new Place(rule, span), found.size());
            found.add(finding(rule, severity, span, message.get()));
        } else if (known != null
                && severity == Severity.ERROR
                && found.get(known).severity() == Severity.WARNING) {
            found.set(known, finding(rule, severity, span, message.get()));
        }
    }

    private Finding finding(String rule, Severity severity, Span span, String message) {
        var at = source.position(span);
        return new Finding(rule, severity, message, at, source.lineText(at.line()));
    }

    /// The source text of an expression.
    String text(Span span) {
        var text = source.text();
        var cut = text.substring(span.start(), Math.min(span.end(), text.length()));
        return cut.length() <= 60 ? cut : cut.substring(0, 57) + "...";
    }

    /// Findings by place, errors in front of warnings at one place.
    List<Finding> sorted() {
        found.sort(
                (a, b) -> {
                    var line = Integer.compare(a.at().line(), b.at().line());
                    return line != 0 ? line : Integer.compare(a.at().column(), b.at().column());
                });
        return List.copyOf(found);
    }
}
