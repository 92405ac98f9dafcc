package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;

/// `types.MappingProxyType`: a mapping that can be read through it, not changed.
final class MappingProxy extends Value {
    private final Value mapping;

    /// A proxy of a proxy shows what that one shows: chains would be followed by Java's stack.
    MappingProxy(Value mapping) {
        super(Types.MAPPING_PROXY);
        this.mapping = plain(mapping);
    }

    static void install() {
        var builder =
                TypeBuilder.of(Types.MAPPING_PROXY)
                        .constructor(
                                (run, type, args) -> {
                                    var mapping =
                                            Constructors.bind(run, "mappingproxy(mapping)", args)[
                                                    0];
                                    if (mapping.type().special(Special.GETITEM) == null
                                            || mapping.type().lookup("keys") == null) {
                                        throw run.typeError(
                                                "mappingproxy() argument must be a mapping, not "
                                                        + mapping.typeName());
                                    }
                                    return new MappingProxy(mapping);
                                })
                        .supports(
                                Special.LEN,
                                Special.ITER,
                                Special.CONTAINS,
                                Special.GETITEM,
                                Special.OR,
                                Special.ROR);
        for (var name : new String[] {"keys", "values", "items", "copy", "__reversed__"}) {
            builder.method(
                    name + "(self, /)",
                    (run, self) -> Protocol.call(run, ((MappingProxy) self).method(run, name)));
        }
        builder.flexible(
                        "get(self, key, default=None, /)",
                        (run, slots) ->
                                Protocol.call(
                                        run,
                                        ((MappingProxy) slots[0]).method(run, "get"),
                                        Args.of(slots[1], slots[2])))
                .finish();
    }

    private Value method(Run run, String name) {
        return AttributeProtocol.getAttribute(run, mapping, name);
    }

    private static Value plain(Value value) {
        return value instanceof MappingProxy proxy ? proxy.mapping : value;
    }

    @Override
    protected boolean truth(Run run) {
        return Protocol.truth(run, mapping);
    }

    @Override
    protected int length(Run run) {
        return Protocol.length(run, mapping);
    }

    @Override
    protected Value getItem(Run run, Value key) {
        return Protocol.getItem(run, mapping, key);
    }

    @Override
    protected boolean contains(Run run, Value key) {
        return Protocol.contains(run, mapping, key);
    }

    @Override
    protected Iter iterate(Run run) {
        return Protocol.iterate(run, mapping);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return op == BinaryOp.OR
                ? Protocol.binary(run, op, mapping, plain(right))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.OR && left instanceof DictValue
                ? Protocol.binary(run, op, left, mapping)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL
                ? Protocol.compare(run, op, mapping, plain(right))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        return Protocol.hash(run, mapping);
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(
                run, this, "mappingproxy(", ")", "...", builder -> builder.element(mapping));
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(mapping);
    }
}
