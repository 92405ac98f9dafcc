package dev.codemode.suites.internal.generated;

import dev.codemode.suites.GeneratedTools;
import dev.codemode.suites.GeneratedTools.Question;
import dev.codemode.tools.DataType;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import dev.codemode.tools.Effect;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes a tool of each noun and verb that is drawn.
public final class ToolMaker {
    private static final List<Noun> NOUNS = Noun.all();
    private static final List<String> ASKING =
            List.of("%s", "I need to %s", "%s, please", "how can I %s", "a tool to %s");

    private final Random random;
    private final List<Tool> tools = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private ToolMaker(long seed) {
        this.random = new Random(seed);
    }

    private record Kind(Noun noun, Verb verb) {
        String name() {
            return verb.name().toLowerCase(Locale.ROOT) + "_" + noun.name();
        }
    }

    public static int most() {
        return NOUNS.size() * Verb.values().length;
    }

    public static GeneratedTools make(int size, long seed) {
        var maker = new ToolMaker(seed);
        maker.drawn(size).forEach(maker::add);
        return new GeneratedTools(ToolCatalog.of(maker.tools), maker.questions);
    }

    private List<Kind> drawn(int size) {
        var kinds = new ArrayList<Kind>();
        for (var noun : NOUNS) {
            for (var verb : Verb.values()) {
                kinds.add(new Kind(noun, verb));
            }
        }
        var drawn = new ArrayList<>(kinds);
        Collections.shuffle(drawn, random);
        kinds.retainAll(drawn.subList(0, size));
        return kinds;
    }

    private void add(Kind kind) {
        var description = one(kind.verb.descriptions()).formatted(kind.noun.gloss());
        var output = output(kind);
        tools.add(
                new Tool(
                        kind.name(),
                        description,
                        "/" + kind.noun.folder() + "/" + kind.name(),
                        new RecordType(kind.name(), "", input(kind), false),
                        output,
                        effect(kind.verb),
                        _ -> sample(output, kind.noun.name())));
        var question = one(kind.verb.questions()).formatted(kind.noun.asked());
        questions.add(new Question(one(ASKING).formatted(question), kind.name()));
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static List<Field> input(Kind kind) {
        var noun = kind.noun;
        var id = text(noun.name() + "_id", "which " + noun.words());
        return switch (kind.verb) {
            case CREATE -> noun.attributes();
            case GET, DELETE, APPROVE -> List.of(id);
            case LIST -> {
                var fields = new ArrayList<>(optional(noun.attributes().subList(0, 1)));
                fields.add(new Field("page", new DataType.Int(), "from 1", false, 1L));
                yield fields;
            }
            case UPDATE -> {
                var fields = new ArrayList<>(List.of(id));
                fields.addAll(optional(noun.attributes()));
                yield fields;
            }
            case EXPORT ->
                    List.of(
                            date("first_day"),
                            date("last_day"),
                            new Field(
                                    "format",
                                    new DataType.Text("Format", List.of("csv", "xlsx")),
                                    "",
                                    false,
                                    "csv"));
            case ASSIGN -> List.of(id, text("colleague_id", "who takes it over"));
            case ARCHIVE -> List.of(id, text("reason", "for the log"));
            case COUNT -> List.of(new Field("year", new DataType.Int(), "", true, null));
        };
    }

    private static DataType output(Kind kind) {
        var noun = kind.noun;
        return switch (kind.verb) {
            case CREATE, GET, UPDATE -> record(noun);
            case LIST ->
                    new RecordType(
                            noun.title() + "Page",
                            "",
                            List.of(
                                    field("items", new DataType.ListOf(record(noun))),
                                    field("total", new DataType.Int())),
                            false);
            case DELETE, ARCHIVE, ASSIGN, APPROVE ->
                    new RecordType(
                            "Done",
                            "",
                            List.of(
                                    field("id", DataType.text()),
                                    field("done", new DataType.Bool())),
                            false);
            case EXPORT ->
                    new RecordType(
                            "Export",
                            "",
                            List.of(
                                    field("url", DataType.text()),
                                    field("rows", new DataType.Int())),
                            false);
            case COUNT -> new DataType.MapOf(new DataType.Int());
        };
    }

    private static RecordType record(Noun noun) {
        var fields = new ArrayList<>(List.of(field("id", DataType.text())));
        fields.addAll(noun.attributes());
        fields.add(field("created_at", new DataType.DateTime()));
        return new RecordType(noun.title(), "", fields, false);
    }

    private static Effect effect(Verb verb) {
        return switch (verb) {
            case GET, LIST, EXPORT, COUNT -> Effect.READS;
            case CREATE, UPDATE, ASSIGN, ARCHIVE, APPROVE -> Effect.WRITES;
            case DELETE -> Effect.DESTRUCTIVE;
        };
    }

    private static List<Field> optional(List<Field> fields) {
        return fields.stream().map(f -> new Field(f.name(), f.type(), "", false, null)).toList();
    }

    private static Field field(String name, DataType type) {
        return new Field(name, type, "", true, null);
    }

    private static Field text(String name, String doc) {
        return new Field(name, DataType.text(), doc, true, null);
    }

    private static Field date(String name) {
        return field(name, new DataType.Date());
    }

    private static @Nullable Object sample(DataType type, String name) {
        return Samples.of(type, name);
    }
}
