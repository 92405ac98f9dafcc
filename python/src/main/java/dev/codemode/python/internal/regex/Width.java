package dev.codemode.python.internal.regex;

import java.util.List;

/// How many characters a part of a pattern takes, at least and at most.
record Width(long least, long most) {
    private static final long HIGHEST = Integer.MAX_VALUE;
    private static final Width NONE = new Width(0, 0);
    private static final Width ONE = new Width(1, 1);
    static final Width ANY = new Width(0, HIGHEST);

    static Width of(Node node, Groups groups) {
        return switch (node) {
            case Node.Char _ -> ONE;
            case Node.At _ -> NONE;
            case Node.Look _ -> NONE;
            case Node.Sequence(var items) -> sum(items, groups);
            case Node.Branch(var alternatives) -> either(alternatives, groups);
            case Node.Plain(var body) -> of(body, groups);
            case Node.Atomic(var body) -> of(body, groups);
            case Node.Capture(var group, var body) ->
                    groups.isClosed(group) ? groups.width(group) : of(body, groups);
            case Node.Repeat(var body, var min, var max, _) -> of(body, groups).times(min, max);
            case Node.BackReference(var group, _) -> groups.width(group);
            case Node.Conditional(_, var yes, var no) -> {
                var width = of(yes, groups);
                yield width.or(no == null ? NONE : of(no, groups));
            }
        };
    }

    private static Width sum(List<Node> items, Groups groups) {
        var sum = NONE;
        for (var item : items) {
            var width = of(item, groups);
            sum = new Width(cut(sum.least + width.least), cut(sum.most + width.most));
        }
        return sum;
    }

    private static Width either(List<Node> alternatives, Groups groups) {
        var width = of(alternatives.getFirst(), groups);
        for (var alternative : alternatives.subList(1, alternatives.size())) {
            width = width.or(of(alternative, groups));
        }
        return width;
    }

    private Width or(Width other) {
        return new Width(Math.min(least, other.least), Math.max(most, other.most));
    }

    private Width times(int min, int max) {
        return new Width(cut(least * min), cut(most * max));
    }

    private static long cut(long width) {
        return Math.min(width, HIGHEST);
    }
}
