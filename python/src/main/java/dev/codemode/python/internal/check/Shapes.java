package dev.codemode.python.internal.check;

import dev.codemode.python.HostType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Shapes that need no details, and how shapes come together.
final class Shapes {
    static final Shape UNKNOWN = new Shape.Unknown();
    static final Shape NEVER = new Shape.Never();
    static final Shape NONE = new Shape.NoneShape();
    static final Shape BOOL = new Shape.BoolShape(null);
    static final Shape INT = new Shape.Num("int", null);
    static final Shape FLOAT = new Shape.Num("float", null);
    static final Shape STR = new Shape.Str(null, null);

    /// A dict of the program's own that it fills.
    static final Shape DICT = new Shape.DictOf(new Shape.Unknown(), new Shape.Unknown());

    private Shapes() {}

    /// What a value of either kind is.
    static Shape join(Shape a, Shape b) {
        if (a == b || a.equals(b) || b instanceof Shape.Never) {
            return a;
        }
        if (a instanceof Shape.Never) {
            return b;
        }
        if (a instanceof Shape.Unknown || b instanceof Shape.Unknown) {
            return UNKNOWN;
        }
        if (a instanceof Shape.ListOf(var x, var first)
                && b instanceof Shape.ListOf(var y, var second)) {
            return new Shape.ListOf(join(x, y), first && second);
        }
        var members = new LinkedHashSet<Shape>(members(a));
        members.addAll(members(b));
        return members.size() > 6 ? UNKNOWN : new Shape.Union(members);
    }

    /// An element of a list of which none is known may be anything.
    static Shape known(Shape element) {
        return element instanceof Shape.Never ? UNKNOWN : element;
    }

    static Shape joinAll(List<Shape> shapes) {
        return shapes.stream().reduce(Shapes::join).orElse(UNKNOWN);
    }

    /// Whether a value is certainly not None.
    static boolean isNeverNone(Shape shape) {
        return switch (shape) {
            case Shape.Unknown _, Shape.Never _, Shape.NoneShape _ -> false;
            case Shape.Union(var members) -> members.stream().allMatch(Shapes::isNeverNone);
            default -> true;
        };
    }

    static Set<Shape> members(Shape shape) {
        return shape instanceof Shape.Union(var members) ? members : Set.of(shape);
    }

    static Shape of(HostType type) {
        return switch (type) {
            case HostType.Any _ -> UNKNOWN;
            case HostType.None _ -> NONE;
            case HostType.Bool _ -> BOOL;
            case HostType.Int _ -> INT;
            case HostType.Num _ -> new Shape.Union(new LinkedHashSet<>(List.of(INT, FLOAT)));
            case HostType.Text(var allowed) ->
                    allowed.isEmpty() ? STR : new Shape.OneOfTexts(allowed);
            case HostType.ListOf(var element) -> new Shape.ListOf(of(element), false);
            case HostType.DictOf(var values) -> new Shape.DictOf(STR, of(values));
            case HostType.RecordType record -> new Shape.RecordOf(record);
            case HostType.OneOf(var types) ->
                    joinAll(new ArrayList<>(types.stream().map(Shapes::of).toList()));
            case HostType.JsonText(var value) -> new Shape.JsonText(of(value));
        };
    }
}
