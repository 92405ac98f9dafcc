package dev.codemode.python.internal.host;

import dev.codemode.python.PythonError;
import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.text.Excerpt;
import dev.codemode.python.internal.text.Notation;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the variables held in the line that failed: what whoever corrects a program asks first.
final class LineVariables {
    private static final int MOST = 6;
    private static final int MOST_CHARS = 300;

    private LineVariables() {}

    /// In the order in which they stand there. A variable of a function around the one that failed is
    /// left out, for its frame is not at hand.
    static List<PythonError.Variable> of(Source source, Scopes scopes, ExceptionValue error) {
        var frame = error.frame();
        if (frame == null) {
            return List.of();
        }
        var seen = new TreeSet<String>();
        return scopes.namesIn(source.lines(Span.unpack(error.trace().getFirst().span()))).stream()
                .filter(name -> !isTarget(source, name) && seen.add(name.id()))
                .flatMap(name -> shown(name, value(frame, name.id(), scopes.binding(name))))
                .limit(MOST)
                .toList();
    }

    /// Whether a new value was to be put there.
    private static boolean isTarget(Source source, Expr.Name name) {
        var text = source.text();
        var at = name.span().end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("=", at) && !text.startsWith("==", at);
    }

    private static Stream<PythonError.Variable> shown(Expr.Name name, @Nullable Value value) {
        if (value == null || !GuestView.isData(value)) {
            return Stream.empty();
        }
        var excerpt = Excerpt.of(GuestView.of(value), Notation.PYTHON, MOST_CHARS);
        return Stream.of(new PythonError.Variable(Run.clip(name.id()), excerpt));
    }

    private static @Nullable Value value(Frame frame, String name, Scope.Binding binding) {
        return switch (binding) {
            case Scope.Binding.Local(var slot) -> local(frame, name, slot);
            case Scope.Binding.Cell(var slot) ->
                    local(frame, name, slot) instanceof Cell cell ? cell.value : null;
            case Scope.Binding.Global(var index) -> frame.globals[index];
            case Scope.Binding.ClassName(_, var otherwise) -> value(frame, name, otherwise);
            case Scope.Binding.Free _, Scope.Binding.Builtin _ -> null;
        };
    }

    /// A lambda in the line has names of its own, which are not in this frame.
    private static @Nullable Value local(Frame frame, String name, int slot) {
        return frame.slotName(slot).equals(name) ? frame.slots[slot] : null;
    }
}
