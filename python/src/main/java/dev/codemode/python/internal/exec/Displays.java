package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Formatting;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lists, tuples, sets, dicts and f-strings written out.
final class Displays {
    private Displays() {}

    /// `*value` among elements.
    static final class Star extends ExprNode {
        private final ExprNode value;

        Star(ExprNode value, long span) {
            super(span);
            this.value = value;
        }

        @Override
        Value eval(Frame f) {
            return value.eval(f);
        }
    }

    private static Value[] evalAll(Frame f, ExprNode[] nodes) {
        var values = new Value[nodes.length];
        for (var i = 0; i < nodes.length; i++) {
            values[i] = nodes[i].eval(f);
        }
        return values;
    }

    /// Elements, some of them starred.
    private static ListValue collect(Frame f, ExprNode[] nodes) {
        var list = new ListValue();
        for (var node : nodes) {
            var value = node.eval(f);
            f.at = node.span;
            if (!(node instanceof Star)) {
                list.add(f.run, value);
            } else if (Protocol.isIterable(value)) {
                list.extend(f.run, Protocol.iterate(f.run, value));
            } else {
                throw f.run.typeError("Value after * must be an iterable, not " + value.typeName());
            }
        }
        return list;
    }

    @Bounded(Bounded.By.SOURCE)
    static boolean anyStar(ExprNode[] nodes) {
        for (var node : nodes) {
            if (node instanceof Star) {
                return true;
            }
        }
        return false;
    }

    static final class ListDisplay extends ExprNode {
        private final ExprNode[] elements;
        private final boolean stars;

        ListDisplay(ExprNode[] elements, long span) {
            super(span);
            this.elements = elements;
            this.stars = anyStar(elements);
        }

        @Override
        Value eval(Frame f) {
            return stars ? collect(f, elements) : new ListValue(evalAll(f, elements));
        }
    }

    static final class Tuple extends ExprNode {
        private final ExprNode[] elements;
        private final boolean stars;

        Tuple(ExprNode[] elements, long span) {
            super(span);
            this.elements = elements;
            this.stars = anyStar(elements);
        }

        @Override
        Value eval(Frame f) {
            return TupleValue.of(stars ? collect(f, elements).copyItems() : evalAll(f, elements));
        }
    }

    static final class SetDisplay extends ExprNode {
        private final ExprNode[] elements;

        SetDisplay(ExprNode[] elements, long span) {
            super(span);
            this.elements = elements;
        }

        @Override
        Value eval(Frame f) {
            var collected = collect(f, elements);
            f.at = span;
            return SetValue.of(f.run, Protocol.iterate(f.run, collected));
        }
    }

    static final class DictDisplay extends ExprNode {
        private final @Nullable ExprNode[] keys;
        private final ExprNode[] values;

        /// @param keys null where the value is `**value`
        DictDisplay(@Nullable ExprNode[] keys, ExprNode[] values, long span) {
            super(span);
            this.keys = keys;
            this.values = values;
        }

        @Override
        Value eval(Frame f) {
            var dict = new DictValue();
            for (var i = 0; i < values.length; ) {
                if (keys[i] == null) {
                    addMapping(f, dict, values[i++]);
                } else {
                    i = addPairs(f, dict, i);
                }
            }
            return dict;
        }

        /// All keys and values are evaluated before the first key is hashed.
        private int addPairs(Frame f, DictValue dict, int from) {
            var pairs = new ArrayList<Value>();
            var to = from;
            for (var key = keys[to]; key != null; key = to < keys.length ? keys[to] : null) {
                pairs.add(key.eval(f));
                pairs.add(values[to].eval(f));
                to++;
            }
            for (var i = 0; i < pairs.size(); i += 2) {
                f.at = Objects.requireNonNull(keys[from + i / 2]).span;
                dict.put(f.run, pairs.get(i), pairs.get(i + 1));
            }
            return to;
        }

        private static void addMapping(Frame f, DictValue dict, ExprNode node) {
            var value = node.eval(f);
            f.at = node.span;
            if (value instanceof DictValue other && !value.type().isHeap()) {
                dict.putAll(f.run, other);
                return;
            }
            var keys = AttributeProtocol.findAttribute(f.run, value, "keys");
            if (keys == null) {
                throw f.run.typeError("'" + value.typeName() + "' object is not a mapping");
            }
            var names = Protocol.iterate(f.run, Protocol.call(f.run, keys));
            for (var key = names.next(f.run); key != null; key = names.next(f.run)) {
                f.run.tick();
                dict.put(f.run, key, Protocol.getItem(f.run, value, key));
            }
        }
    }

    /// An f-string.
    static final class FString extends ExprNode {
        private final ExprNode[] parts;

        FString(ExprNode[] parts, long span) {
            super(span);
            this.parts = parts;
        }

        @Override
        Value eval(Frame f) {
            var text = new StringBuilder();
            for (var part : parts) {
                var value = part.eval(f);
                if (value instanceof StrValue str) {
                    f.at = span;
                    f.run.reserveChars((long) text.length() + str.text().length());
                    text.append(str.text());
                }
            }
            return StrValue.of(text.toString());
        }
    }

    /// `{value!r:spec}`.
    static final class Replacement extends ExprNode {
        private final ExprNode value;
        private final char conversion;
        private final @Nullable ExprNode format;

        Replacement(ExprNode value, char conversion, @Nullable ExprNode format, long span) {
            super(span);
            this.value = value;
            this.conversion = conversion;
            this.format = format;
        }

        @Override
        Value eval(Frame f) {
            var result = value.eval(f);
            f.at = span;
            if (conversion != 0) {
                result = StrValue.of(converted(f, result));
            }
            if (format == null) {
                return result.type() == Types.STR
                        ? result
                        : StrValue.of(Protocol.format(f.run, result, ""));
            }
            var spec = format.eval(f);
            f.at = span;
            return StrValue.of(
                    Protocol.format(
                            f.run,
                            result,
                            spec == Constants.NONE ? "" : Protocol.str(f.run, spec)));
        }

        private String converted(Frame f, Value result) {
            return switch (conversion) {
                case 's' -> Protocol.str(f.run, result);
                case 'a' -> Formatting.ascii(f.run, result);
                default -> Protocol.repr(f.run, result);
            };
        }
    }
}
