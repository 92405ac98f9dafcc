package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.UnicodeNames;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// `unicodedata`, with the facts of Unicode 15.0.
final class UnicodeDataModule {
    static final ModuleValue MODULE =
            new ModuleBuilder("unicodedata")
                    .value("unidata_version", "15.0.0")
                    .flexible("name(chr, default=..., /)", UnicodeDataModule::name)
                    .function("lookup(name, /)", UnicodeDataModule::lookup)
                    .flexible(
                            "decimal(chr, default=..., /)",
                            (run, s) ->
                                    digit(
                                            run,
                                            UnicodeFacts.decimal(first(run, "decimal", s)),
                                            s[1],
                                            "not a decimal"))
                    .flexible(
                            "digit(chr, default=..., /)",
                            (run, s) ->
                                    digit(
                                            run,
                                            UnicodeFacts.digit(first(run, "digit", s)),
                                            s[1],
                                            "not a digit"))
                    .flexible("numeric(chr, default=..., /)", UnicodeDataModule::numeric)
                    .function(
                            "category(chr, /)",
                            (run, c) -> text(UnicodeFacts.category(only(run, "category", c))))
                    .function(
                            "bidirectional(chr, /)",
                            (run, c) -> text(UnicodeFacts.direction(only(run, "bidirectional", c))))
                    .function(
                            "combining(chr, /)",
                            (run, c) ->
                                    SmallInt.of(UnicodeFacts.combining(only(run, "combining", c))))
                    .function(
                            "mirrored(chr, /)",
                            (run, c) ->
                                    SmallInt.of(
                                            UnicodeFacts.isMirrored(only(run, "mirrored", c))
                                                    ? 1
                                                    : 0))
                    .function(
                            "east_asian_width(chr, /)",
                            (run, c) -> text(UnicodeFacts.width(only(run, "east_asian_width", c))))
                    .function(
                            "decomposition(chr, /)",
                            (run, c) ->
                                    text(UnicodeFacts.decomposition(only(run, "decomposition", c))))
                    .function("normalize(form, unistr, /)", UnicodeDataModule::normalize)
                    .function("is_normalized(form, unistr, /)", UnicodeDataModule::isNormalized)
                    .build();

    private UnicodeDataModule() {}

    private static StrValue text(String text) {
        return StrValue.of(text);
    }

    private static int only(Run run, String function, Value value) {
        return character(run, function + "() argument", value);
    }

    private static int first(Run run, String function, Value[] slots) {
        return character(run, function + "() argument 1", slots[0]);
    }

    private static int character(Run run, String what, Value value) {
        if (value instanceof StrValue text && text.length() == 1) {
            return text.codePointAt(0);
        }
        throw run.typeError(what + " must be a unicode character, not " + Coercion.typeName(value));
    }

    private static Value orDefault(Run run, Value given, String message) {
        if (given == Constants.ABSENT) {
            throw run.valueError(message);
        }
        return given;
    }

    private static Value name(Run run, Value[] slots) {
        var name = nameOf(first(run, "name", slots));
        return name == null ? orDefault(run, slots[1], "no such name") : text(name);
    }

    private static @Nullable String nameOf(int c) {
        return UnicodeFacts.isUnassigned(c) || isTangut(c) ? null : UnicodeNames.of(c);
    }

    /// Letters that CPython 3.12 has no names for.
    private static boolean isTangut(int c) {
        return c >= 0x17000 && c <= 0x187f7 || c >= 0x18d00 && c <= 0x18d08;
    }

    private static Value lookup(Run run, Value name) {
        if (!(name instanceof StrValue wanted)) {
            throw run.typeError("lookup() argument must be str, not " + Coercion.typeName(name));
        }
        run.work(wanted.text().length());
        var found = UnicodeNames.find(wanted.text());
        if (found < 0 || UnicodeFacts.isUnassigned(found)) {
            throw run.raise(Types.KEY_ERROR, "undefined character name '" + wanted.text() + "'");
        }
        return StrValue.ofCodePoint(found);
    }

    private static Value digit(Run run, int digit, Value given, String message) {
        return digit < 0 ? orDefault(run, given, message) : SmallInt.of(digit);
    }

    private static Value numeric(Run run, Value[] slots) {
        var number = UnicodeFacts.number(first(run, "numeric", slots));
        return number == null
                ? orDefault(run, slots[1], "not a numeric character")
                : new FloatValue(number);
    }

    // ---- normal forms ----

    private static Value normalize(Run run, Value form, Value value) {
        return text(normalized(run, "normalize", form, value));
    }

    private static Value isNormalized(Run run, Value form, Value value) {
        return Bool.of(normalized(run, "is_normalized", form, value).equals(Protocol.text(value)));
    }

    private static String normalized(Run run, String function, Value form, Value value) {
        var name = argument(run, function, 1, form);
        var text = argument(run, function, 2, value);
        for (var known : Normalizer.Form.values()) {
            if (known.name().equals(name)) {
                return normalized(run, known, text);
            }
        }
        throw run.valueError("invalid normalization form");
    }

    private static String argument(Run run, String function, int place, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(
                function
                        + "() argument "
                        + place
                        + " must be str, not "
                        + Coercion.typeName(value));
    }

    /// Characters that are newer than Unicode 15.0 stay as they are: they part the text.
    private static String normalized(Run run, Normalizer.Form form, String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        charge(run, text);
        var out = new StringBuilder(text.length());
        var start = 0;
        for (var i = 0; i < text.length(); ) {
            run.tick();
            var c = text.codePointAt(i);
            var end = i + Character.charCount(c);
            if (UnicodeFacts.isUnassigned(c)) {
                out.append(Normalizer.normalize(text.substring(start, i), form));
                out.append(text, i, end);
                start = end;
            }
            i = end;
        }
        return out.append(Normalizer.normalize(text.substring(start), form)).toString();
    }

    /// A character may become eighteen, and marks are sorted one by one: long runs of them cost the
    /// square of their length.
    private static void charge(Run run, String text) {
        run.reserveChars(18L * text.length());
        run.work(20L * text.length());
        var marks = 0L;
        var moves = 0L;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            marks = UnicodeFacts.combining(c) == 0 ? 0 : marks + 1;
            moves += marks / 4;
            i += Character.charCount(c);
        }
        run.work(moves);
    }
}
