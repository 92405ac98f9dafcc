package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Value;

/// `bisect`.
final class BisectModule {
    private static final String PARAMETERS = "(a, x, lo=0, hi=None, *, key=None)";

    static final ModuleValue MODULE = build();

    private BisectModule() {}

    private static ModuleValue build() {
        var members = new ModuleBuilder("bisect");
        for (var name : new String[] {"bisect_right", "bisect"}) {
            members.flexible(
                    name + PARAMETERS, (run, slots) -> SmallInt.of(find(run, slots, true)));
        }
        members.flexible(
                "bisect_left" + PARAMETERS, (run, slots) -> SmallInt.of(find(run, slots, false)));
        for (var name : new String[] {"insort_right", "insort"}) {
            members.flexible(name + PARAMETERS, (run, slots) -> insert(run, slots, true));
        }
        return members.flexible(
                        "insort_left" + PARAMETERS, (run, slots) -> insert(run, slots, false))
                .build();
    }

    private static int find(Run run, Value[] slots, boolean right) {
        var low = Coercion.asInt(run, slots[2]);
        if (low < 0) {
            throw run.valueError("lo must be non-negative");
        }
        var high =
                slots[3] == Constants.NONE
                        ? Protocol.length(run, slots[0])
                        : Coercion.asInt(run, slots[3]);
        while (low < high) {
            run.tick();
            var middle = (low + high) >>> 1;
            var item = Protocol.getItem(run, slots[0], SmallInt.of(middle));
            var key = slots[4] == Constants.NONE ? item : Nested.call(run, slots[4], item);
            var goRight =
                    right ? !Protocol.less(run, slots[1], key) : Protocol.less(run, key, slots[1]);
            if (goRight) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Value insert(Run run, Value[] slots, boolean right) {
        var value = slots[1];
        if (slots[4] != Constants.NONE) {
            slots[1] = Nested.call(run, slots[4], value);
        }
        var at = find(run, slots, right);
        if (slots[0] instanceof ListValue list && !list.type().isHeap()) {
            list.insert(run, Math.min(at, list.size()), value);
        } else {
            Protocol.call(
                    run,
                    AttributeProtocol.getAttribute(run, slots[0], "insert"),
                    SmallInt.of(at),
                    value);
        }
        return Constants.NONE;
    }
}
