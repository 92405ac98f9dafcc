package dev.codemode.python.internal.check;

import dev.codemode.python.HostType;
import dev.codemode.python.internal.syntax.Expr;
import java.util.List;

/// `value[key]` and `value.get(key)`.
final class Subscripts {
    private final Findings findings;

    private final Stores stores;

    Subscripts(Findings findings, Stores stores) {
        this.stores = stores;
        this.findings = findings;
    }

    Shape of(Expr.Subscript e, Shape container, Shape key) {
        return switch (container) {
            case Shape.RecordOf(var record) -> record(e, record, key);
            case Shape.DictDisplay(var entries) ->
                    key instanceof Shape.Str(var text, _) && text != null && !stores.any(text)
                            ? entries.getOrDefault(text, Shapes.UNKNOWN)
                            : Shapes.UNKNOWN;
            case Shape.DictOf(_, var values) -> values;
            case Shape.ListOf(var element, _) -> list(e, container, element, key);
            case Shape.TupleOf(var elements) -> tuple(elements, key);
            case Shape.Str _, Shape.OneOfTexts _, Shape.JsonText _ -> text(e, container, key);
            case Shape.NoneShape _ -> {
                findings.error(
                        "not-subscriptable",
                        e.span(),
                        () -> "this is None here, which has no items");
                yield Shapes.UNKNOWN;
            }
            default -> Shapes.UNKNOWN;
        };
    }

    private Shape record(Expr.Subscript e, HostType.RecordType record, Shape key) {
        switch (key) {
            case Shape.Str(var name, _) when name != null -> {
                if (stores.mayHold(record, name)) {
                    return Shapes.UNKNOWN;
                }
                var field = Keys.field(record, name);
                if (field != null) {
                    return Shapes.of(field.type());
                }
                if (!record.open()) {
                    missing(e, record, findings.text(e.value().span()), name);
                }
                return Shapes.UNKNOWN;
            }
            case Shape.Num _ -> {
                if (record.open() || stores.mayHoldAny(record)) {
                    return Shapes.UNKNOWN;
                }
                var base = findings.text(e.value().span());
                var lists = Keys.lists(record, base);
                findings.error(
                        "missing-key",
                        e.span(),
                        () ->
                                base
                                        + " is a dict with the keys "
                                        + String.join(", ", Keys.names(record))
                                        + ", not a list"
                                        + (lists.isEmpty()
                                                ? ""
                                                : "; the list is " + String.join(" or ", lists)));
                return Shapes.UNKNOWN;
            }
            default -> {
                return Shapes.UNKNOWN;
            }
        }
    }

    private void missing(Expr.Subscript e, HostType.RecordType record, String base, String name) {
        findings.error(
                "missing-key",
                e.span(),
                () ->
                        base
                                + " has no key '"
                                + name
                                + "'; it has "
                                + String.join(", ", Keys.names(record))
                                + Keys.advice(record, base, name));
    }

    private Shape list(Expr.Subscript e, Shape list, Shape element, Shape key) {
        if (e.index() instanceof Expr.Slice) {
            return list;
        }
        if (key instanceof Shape.Str(var name, _)) {
            var base = findings.text(e.value().span());
            findings.error(
                    "not-a-key",
                    e.span(),
                    () ->
                            base
                                    + " is a list: loop over it, or take "
                                    + base
                                    + "[0]"
                                    + (name == null ? "" : "[\"" + name + "\"]"));
            return Shapes.UNKNOWN;
        }
        return Shapes.known(element);
    }

    private static Shape tuple(List<Shape> elements, Shape key) {
        return key instanceof Shape.Num(_, var index)
                        && index != null
                        && index >= -elements.size()
                        && index < elements.size()
                ? elements.get((int) (index < 0 ? index + elements.size() : index))
                : Shapes.UNKNOWN;
    }

    private Shape text(Expr.Subscript e, Shape container, Shape key) {
        if (!(key instanceof Shape.Str)) {
            return Shapes.STR;
        }
        var base = findings.text(e.value().span());
        var advice =
                switch (container) {
                    case Shape.JsonText _ ->
                            "tools answer with JSON text here; read it with json.loads("
                                    + base
                                    + ")";
                    case Shape.Str(_, var keysOf) when keysOf != null ->
                            keysOf.source()
                                    + " is a dict with the keys "
                                    + String.join(", ", Keys.names(keysOf.record().type()))
                                    + ", and a loop over it takes its keys"
                                    + loopOver(keysOf);
                    default -> base + " is a str";
                };
        findings.error("not-a-key", e.span(), () -> "string indices must be integers: " + advice);
        return Shapes.UNKNOWN;
    }

    private static String loopOver(Shape.KeysOf keysOf) {
        var lists = Keys.lists(keysOf.record().type(), keysOf.source());
        return lists.isEmpty() ? "" : "; loop over " + String.join(" or ", lists);
    }

    /// `record.get(key, default)`.
    Shape get(HostType.RecordType record, Expr receiver, Expr.Call e, List<Shape> shapes) {
        if (shapes.isEmpty()
                || !(shapes.getFirst() instanceof Shape.Str(var name, _))
                || name == null) {
            return Shapes.UNKNOWN;
        }
        var otherwise = shapes.size() > 1 ? shapes.get(1) : Shapes.NONE;
        if (stores.mayHold(record, name)) {
            return Shapes.UNKNOWN;
        }
        var field = Keys.field(record, name);
        if (field != null) {
            return field.required()
                    ? Shapes.of(field.type())
                    : Shapes.join(Shapes.of(field.type()), otherwise);
        }
        if (record.open()) {
            return Shapes.UNKNOWN;
        }
        var base = findings.text(receiver.span());
        findings.warning(
                "missing-key",
                e.span(),
                () ->
                        base
                                + " never has the key '"
                                + name
                                + "'; it has "
                                + String.join(", ", Keys.names(record))
                                + Keys.advice(record, base, name));
        return otherwise;
    }
}
