package dev.codemode.python.internal.regex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A pattern made ready. Immutable: any number of matchers may use it at a time.
public final class Program {
    final Inst[] code;
    final int registers;
    final @Nullable CharTest first;
    private final int groups;
    private final Map<String, Integer> names;
    private final int flags;

    Program(
            Inst[] code,
            int registers,
            int groups,
            Map<String, Integer> names,
            int flags,
            @Nullable CharTest first) {
        this.code = code;
        this.registers = registers;
        this.groups = groups;
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        this.flags = flags;
        this.first = first;
    }

    /// Reads a pattern.
    ///
    /// @param bytes whether it is to match bytes; it is then the Latin-1 text of the pattern's bytes
    /// @param flags bits of [Flag]
    /// @throws RegexException where the pattern is wrong
    public static Program compile(String pattern, boolean bytes, int flags) {
        return Assembler.assemble(
                PatternParser.parse(pattern.codePoints().toArray(), bytes, flags));
    }

    /// How many groups there are, the whole match not counted.
    public int groups() {
        return groups;
    }

    /// Numbers of the groups that have names.
    public Map<String, Integer> names() {
        return names;
    }

    /// The flags given, those the pattern turns on, and `UNICODE` where it is a text's default.
    public int flags() {
        return flags;
    }

    /// About how many bytes it takes.
    public long footprint() {
        return 200 + 120L * code.length;
    }

    // The first registers: start and end of each group, number 0 being the whole match, and the
    // number
    // of the group that closed last.

    static int startOf(int group) {
        return 2 * group;
    }

    static int endOf(int group) {
        return 2 * group + 1;
    }

    /// @param count how many groups there are, the whole match included
    static int firstFree(int count) {
        return 2 * count + 1;
    }

    int lastGroup() {
        return 2 * (groups + 1);
    }
}
