package dev.codemode.python.internal.check;

import dev.codemode.python.HostType;
import java.util.ArrayList;
import java.util.Collection;
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

    /// Parts of a shape that a variable may have. Shapes are walked and compared part by part, and a
    /// line such as `x = [x, {"a": x}]` doubles them.
    private static final int MOST_PARTS = 256;

    private Shapes() {}

    /// Whether a shape has so many parts that it is better forgotten.
    static boolean isHuge(Shape shape) {
        return partsLeft(shape, MOST_PARTS) < 0;
    }

    /// What is left of a number of parts after those of the shape; negative where it has more.
    private static int partsLeft(Shape shape, int most) {
        if (most < 0) {
            return most;
        }
        return switch (shape) {
            case Shape.JsonText(var value) -> partsLeft(value, most - 1);
            case Shape.ListOf(var element, _) -> partsLeft(element, most - 1);
            case Shape.Iter(var element) -> partsLeft(element, most - 1);
            case Shape.Coroutine(var result) -> partsLeft(result, most - 1);
            case Shape.Method method -> partsLeft(method.self(), most - 1);
            case Shape.DictOf(var keys, var values) -> partsLeft(values, partsLeft(keys, most - 1));
            case Shape.TupleOf(var elements) -> partsLeft(elements, most - 1);
            case Shape.DictDisplay(var entries) -> partsLeft(entries.values(), most - 1);
            case Shape.Union(var members) -> partsLeft(members, most - 1);
            default -> most - 1;
        };
    }

    private static int partsLeft(Collection<Shape> shapes, int most) {
        var left = most;
        for (var shape : shapes) {
            left = partsLeft(shape, left);
            if (left < 0) {
                return left;
            }
        }
        return left;
    }

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
