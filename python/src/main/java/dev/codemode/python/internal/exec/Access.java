package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Instance;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SliceValue;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// Attributes, items and slices.
final class Access {
    private Access() {}

    /// `value.name`.
    static final class Attribute extends ExprNode {
        private final ExprNode value;
        private final String name;
        private final @Nullable AttributeCache cache;

        Attribute(ExprNode value, String name, boolean shared, long span) {
            super(span);
            this.cache = shared ? null : new AttributeCache();
            this.value = value;
            this.name = name;
        }

        @Override
        Value eval(Frame f) {
            var object = value.eval(f);
            f.at = span;
            if (cache != null
                    && object instanceof Instance instance
                    && cache.isPlain(instance.type(), name)) {
                var own = instance.attributes().get(name);
                if (own != null) {
                    return own;
                }
            }
            return AttributeProtocol.getAttribute(f.run, object, name);
        }
    }

    /// Remembers, for the class seen last, whether an attribute set on an instance is what reading it
    /// answers. Not for code that several runs share.
    static final class AttributeCache {
        private @Nullable Type type;
        private int version;
        private boolean plain;

        boolean isPlain(Type asked, String name) {
            if (asked != type || asked.version() != version) {
                plain = AttributeProtocol.isPlainAttribute(asked, name);
                type = asked;
                version = asked.version();
            }
            return plain;
        }
    }

    /// Like [AttributeCache], for setting.
    private static final class TargetCache {
        private @Nullable Type type;
        private int version;
        private AttributeProtocol.Storage storage = AttributeProtocol.Storage.ELSEWHERE;

        AttributeProtocol.Storage storage(Type asked, String name) {
            if (asked != type || asked.version() != version) {
                storage = AttributeProtocol.storage(asked, name);
                type = asked;
                version = asked.version();
            }
            return storage;
        }
    }

    static final class AttributeTarget extends Target {
        private final ExprNode value;
        private final String name;
        private final long span;
        private final @Nullable TargetCache cache;

        AttributeTarget(ExprNode value, String name, boolean shared, long span) {
            this.cache = shared ? null : new TargetCache();
            this.value = value;
            this.name = name;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value to) {
            var object = value.eval(f);
            f.at = span;
            if (cache != null && object instanceof Instance instance) {
                switch (cache.storage(instance.type(), name)) {
                    case DICT -> instance.attributes().set(name, to);
                    case SLOT -> instance.attributes().setSlot(name, to);
                    case ELSEWHERE -> AttributeProtocol.setAttribute(f.run, object, name, to);
                }
            } else {
                AttributeProtocol.setAttribute(f.run, object, name, to);
            }
        }

        @Override
        void delete(Frame f) {
            var object = value.eval(f);
            f.at = span;
            AttributeProtocol.deleteAttribute(f.run, object, name);
        }
    }

    /// `value[index]`.
    static final class Subscript extends ExprNode {
        private final ExprNode value;
        private final ExprNode index;

        Subscript(ExprNode value, ExprNode index, long span) {
            super(span);
            this.value = value;
            this.index = index;
        }

        @Override
        Value eval(Frame f) {
            var container = value.eval(f);
            var key = index.eval(f);
            if (container.getClass() == ListValue.class && key instanceof SmallInt at) {
                var list = (ListValue) container;
                if (at.value >= 0 && at.value < list.size()) {
                    return list.get((int) at.value);
                }
            }
            f.at = span;
            if (container.getClass() == DictValue.class) {
                var found = ((DictValue) container).get(f.run, key);
                if (found != null) {
                    return found;
                }
            }
            return Protocol.getItem(f.run, container, key);
        }
    }

    static final class SubscriptTarget extends Target {
        private final ExprNode value;
        private final ExprNode index;
        private final long span;

        SubscriptTarget(ExprNode value, ExprNode index, long span) {
            this.value = value;
            this.index = index;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value to) {
            var container = value.eval(f);
            var key = index.eval(f);
            f.at = span;
            if (container.getClass() == DictValue.class) {
                ((DictValue) container).put(f.run, key, to);
            } else {
                Protocol.setItem(f.run, container, key, to);
            }
        }

        @Override
        void delete(Frame f) {
            var container = value.eval(f);
            var key = index.eval(f);
            f.at = span;
            Protocol.deleteItem(f.run, container, key);
        }
    }

    static final class Slice extends ExprNode {
        private final @Nullable ExprNode lower;
        private final @Nullable ExprNode upper;
        private final @Nullable ExprNode step;

        Slice(
                @Nullable ExprNode lower,
                @Nullable ExprNode upper,
                @Nullable ExprNode step,
                long span) {
            super(span);
            this.lower = lower;
            this.upper = upper;
            this.step = step;
        }

        @Override
        Value eval(Frame f) {
            var from = bound(f, lower);
            var to = bound(f, upper);
            return new SliceValue(from, to, bound(f, step));
        }

        private static Value bound(Frame f, @Nullable ExprNode node) {
            return node == null ? Constants.NONE : node.eval(f);
        }
    }

    /// A target whose container and key are evaluated once, for `a[i] += x` and `a.b += x`.
    static final class AugmentedItem extends StmtNode {
        private final ExprNode value;
        private final ExprNode index;
        private final Assignments.Update update;
        private final long span;

        AugmentedItem(ExprNode value, ExprNode index, Assignments.Update update, long span) {
            this.value = value;
            this.index = index;
            this.update = update;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            var container = value.eval(f);
            var key = index.eval(f);
            f.at = span;
            var updated = update.apply(f, Protocol.getItem(f.run, container, key));
            f.at = span;
            Protocol.setItem(f.run, container, key, updated);
            return NEXT;
        }
    }

    static final class AugmentedAttribute extends StmtNode {
        private final ExprNode value;
        private final String name;
        private final Assignments.Update update;
        private final long span;

        AugmentedAttribute(ExprNode value, String name, Assignments.Update update, long span) {
            this.value = value;
            this.name = name;
            this.update = update;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            var object = value.eval(f);
            f.at = span;
            var updated = update.apply(f, AttributeProtocol.getAttribute(f.run, object, name));
            f.at = span;
            AttributeProtocol.setAttribute(f.run, object, name, updated);
            return NEXT;
        }
    }

    /// Whether a value's own attributes hide the class's attribute of the name.
    static boolean hasOwn(Value value, String name) {
        return value instanceof Attributed own && own.attributes().get(name) != null;
    }
}
