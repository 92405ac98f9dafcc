package dev.codemode.serve;

import dev.codemode.models.ReferenceSolution;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The programs that can be played, found by what the user asks.
final class Repertoire {
    private final List<Piece> pieces;
    private final Optional<Piece> other;

    private Repertoire(List<Piece> pieces, Optional<Piece> other) {
        this.pieces = pieces;
        this.other = other;
    }

    /// @param id of the task
    /// @param text what the user asks
    /// @param tools those of the task, by name
    record Piece(
            String id,
            String text,
            ReferenceSolution reference,
            Map<String, ToolSpecification> tools) {}

    /// The tasks of all suites.
    ///
    /// @param program played for any text that is no task's
    static Repertoire of(Clock clock, @Nullable String program) {
        var pieces = new ArrayList<Piece>();
        for (var suite : Suites.all()) {
            suite.tasks().forEach(task -> pieces.add(piece(suite, task, clock)));
        }
        // A text may hold another one; the longer one is meant.
        pieces.sort(Comparator.comparingInt((Piece piece) -> piece.text().length()).reversed());
        var other =
                Optional.ofNullable(program)
                        .map(p -> new ReferenceSolution(p, _ -> false))
                        .map(reference -> new Piece("program", "", reference, Map.of()));
        return new Repertoire(pieces, other);
    }

    private static Piece piece(Suite suite, Task task, Clock clock) {
        var tools = new LinkedHashMap<String, Tool>();
        for (var catalog : suite.catalogs()) {
            task.fresh(new EnvironmentSettings(clock, catalog))
                    .tools()
                    .tools()
                    .forEach(tool -> tools.put(tool.name(), tool));
        }
        var all = ToolCatalog.of(List.copyOf(tools.values()));
        return new Piece(
                task.id(),
                task.text().strip(),
                ReferenceSolution.of(task.reference(), all),
                all.specifications().stream()
                        .collect(Collectors.toMap(ToolSpecification::name, Function.identity())));
    }

    /// The program for a conversation: that of the task whose text its first message of the user is, or
    /// holds.
    ///
    /// @throws Refusal where there is none
    Piece find(List<ChatMessage> messages) {
        var asked =
                messages.stream()
                        .filter(UserMessage.class::isInstance)
                        .map(message -> ((UserMessage) message).singleText())
                        .findFirst()
                        .orElseThrow(() -> Refusal.badRequest("there is no message of the user"));
        return pieces.stream()
                .filter(piece -> asked.contains(piece.text()))
                .findFirst()
                .or(() -> other)
                .orElseThrow(() -> unknown(asked));
    }

    private Refusal unknown(String asked) {
        var start = asked.length() <= 60 ? asked : asked.substring(0, 60) + "...";
        var suites = Suites.all().stream().map(Suite::name).toList();
        return Refusal.badRequest(
                "no program for '%s'; the simulated model knows the texts of the tasks of %s ('codemode suites' lists them), and any text where the server is started with a program for it (--program FILE)"
                        .formatted(start.replace('\n', ' '), String.join(", ", suites)));
    }
}
