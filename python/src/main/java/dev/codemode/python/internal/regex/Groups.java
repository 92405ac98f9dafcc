package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.RegexException.Kind;
import dev.codemode.python.internal.text.StrRepr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The groups of a pattern as far as it has been read.
final class Groups {
    private final Map<String, Integer> names = new LinkedHashMap<>();

    /// By number; null while a group is open. Number 0 is the whole match.
    private final List<@Nullable Width> widths = new ArrayList<>();

    /// Groups asked for by conditions that may stand before them, and where.
    private final Map<Integer, Integer> wanted = new LinkedHashMap<>();

    /// How many groups there were when the look-behind that is being read began, or -1 outside one.
    private int beforeLookBehind = -1;

    Groups() {
        widths.add(null);
    }

    /// How many groups there are, the whole match included.
    int count() {
        return widths.size();
    }

    Map<String, Integer> names() {
        return names;
    }

    Width width(int group) {
        var width = group < widths.size() ? widths.get(group) : null;
        return width == null ? Width.ANY : width;
    }

    int open(@Nullable String name, Tokens tokens) {
        var group = widths.size();
        widths.add(null);
        if (name != null) {
            var before = names.get(name);
            if (before != null) {
                throw tokens.error(
                        "redefinition of group name "
                                + StrRepr.repr(name)
                                + " as group "
                                + group
                                + "; was group "
                                + before,
                        Tokens.count(name) + 1);
            }
            names.put(name, group);
        }
        return group;
    }

    void close(int group, Node body) {
        widths.set(group, Width.of(body, this));
    }

    boolean isClosed(int group) {
        return group < widths.size() && widths.get(group) != null;
    }

    /// @return what to hand back to [#leaveLookBehind]
    int enterLookBehind() {
        var outer = beforeLookBehind;
        if (outer < 0) {
            beforeLookBehind = widths.size();
        }
        return outer;
    }

    void leaveLookBehind(int outer) {
        beforeLookBehind = outer;
    }

    /// Refuses references that a look-behind cannot follow.
    void checkInLookBehind(int group, Tokens tokens) {
        if (beforeLookBehind < 0) {
            return;
        }
        if (!isClosed(group)) {
            throw tokens.error("cannot refer to an open group");
        }
        if (group >= beforeLookBehind) {
            throw tokens.error("cannot refer to group defined in the same lookbehind subpattern");
        }
    }

    void want(int group, int position) {
        wanted.putIfAbsent(group, position);
    }

    void checkWanted() {
        wanted.forEach(
                (group, position) -> {
                    if (group >= widths.size()) {
                        throw new RegexException(
                                Kind.SYNTAX, "invalid group reference " + group, position);
                    }
                });
    }
}
