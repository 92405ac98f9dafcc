package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls. Those with up to two plain arguments pass them without an array.
final class Calls {
    private Calls() {}

    /// The arguments of a call as written.
    @Bounded(Bounded.By.SOURCE)
    static final class Arguments {
        private final ExprNode[] positional;
        private final String[] keywords;
        private final ExprNode[] keywordValues;
        private final boolean spread;

        /// @param keywords the name of each keyword value, or an empty text for `**value`
        Arguments(ExprNode[] positional, String[] keywords, ExprNode[] keywordValues) {
            this.positional = positional;
            this.keywords = keywords;
            this.keywordValues = keywordValues;
            var some = Displays.anyStar(positional);
            for (var keyword : keywords) {
                some |= keyword.isEmpty();
            }
            this.spread = some;
        }

        boolean isPlain() {
            return keywords.length == 0 && !spread;
        }

        int count() {
            return positional.length;
        }

        ExprNode positional(int index) {
            return positional[index];
        }

        /// @param callee what is called, for messages
        Args eval(Frame f, Value callee) {
            return spread ? evalSpread(f, callee) : evalEach(f);
        }

        private Args evalEach(Frame f) {
            var values = new Value[positional.length + keywordValues.length];
            var next = 0;
            for (var node : positional) {
                values[next++] = node.eval(f);
            }
            for (var node : keywordValues) {
                values[next++] = node.eval(f);
            }
            return new Args(values, keywords);
        }

        private Args evalSpread(Frame f, Value callee) {
            var values = new ArrayList<Value>();
            var names = new LinkedHashSet<String>();
            for (var node : positional) {
                var value = node.eval(f);
                f.at = node.span;
                if (node instanceof Displays.Star) {
                    addStar(f, callee, value, values);
                } else {
                    values.add(value);
                }
            }
            for (var i = 0; i < keywords.length; i++) {
                var value = keywordValues[i].eval(f);
                f.at = keywordValues[i].span;
                if (keywords[i].isEmpty()) {
                    addMapping(f, callee, value, values, names);
                } else {
                    addKeyword(f, callee, keywords[i], value, values, names);
                }
            }
            return new Args(values.toArray(Value[]::new), names.toArray(String[]::new));
        }

        private static void addStar(Frame f, Value callee, Value value, List<Value> values) {
            if (!Protocol.isIterable(value)) {
                throw f.run.typeError(
                        describe(f, callee)
                                + " argument after * must be an iterable, not "
                                + value.typeName());
            }
            var elements = Protocol.iterate(f.run, value);
            for (var next = elements.next(f.run); next != null; next = elements.next(f.run)) {
                f.run.tick();
                f.run.reserve(16L * values.size());
                values.add(next);
            }
        }

        private static void addMapping(
                Frame f, Value callee, Value value, List<Value> values, Set<String> names) {
            var entries = new DictValue();
            if (value instanceof DictValue dict) {
                entries.putAll(f.run, dict);
            } else {
                if (AttributeProtocol.findAttribute(f.run, value, "keys") == null) {
                    throw f.run.typeError(
                            describe(f, callee)
                                    + " argument after ** must be a mapping, not "
                                    + value.typeName());
                }
                var keys =
                        Protocol.iterate(
                                f.run,
                                Protocol.call(
                                        f.run,
                                        AttributeProtocol.getAttribute(f.run, value, "keys")));
                for (var key = keys.next(f.run); key != null; key = keys.next(f.run)) {
                    entries.put(f.run, key, Protocol.getItem(f.run, value, key));
                }
            }
            for (var i = 0; i < entries.table().entries(); i++) {
                if (!(entries.table().key(i) instanceof StrValue name)) {
                    throw f.run.typeError("keywords must be strings");
                }
                addKeyword(f, callee, name.text(), entries.table().value(i), values, names);
            }
        }

        /// `module.name()` of a callable.
        private static String describe(Frame f, Value callee) {
            var name = AttributeProtocol.findAttribute(f.run, callee, "__qualname__");
            if (name == null) {
                return Protocol.str(f.run, callee);
            }
            var module = AttributeProtocol.findAttribute(f.run, callee, "__module__");
            var prefix =
                    module instanceof StrValue text && !text.text().equals("builtins")
                            ? text.text() + "."
                            : "";
            return prefix + Protocol.text(name) + "()";
        }

        private static void addKeyword(
                Frame f,
                Value callee,
                String name,
                Value value,
                List<Value> values,
                Set<String> names) {
            f.run.tick();
            if (!names.add(name)) {
                throw f.run.typeError(
                        describe(f, callee)
                                + " got multiple values for keyword argument '"
                                + name
                                + "'");
            }
            values.add(value);
        }
    }

    /// `callee(args)`.
    static final class Call extends ExprNode {
        private final ExprNode callee;
        private final Arguments arguments;
        private final int plain;

        Call(ExprNode callee, Arguments arguments, long span) {
            super(span);
            this.callee = callee;
            this.arguments = arguments;
            this.plain = arguments.isPlain() ? arguments.count() : -1;
        }

        @Override
        Value eval(Frame f) {
            var function = callee.eval(f);
            switch (plain) {
                case 0 -> {
                    f.at = span;
                    return Protocol.call(f.run, function);
                }
                case 1 -> {
                    var a = arguments.positional(0).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, function, a);
                }
                case 2 -> {
                    var a = arguments.positional(0).eval(f);
                    var b = arguments.positional(1).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, function, a, b);
                }
                default -> {
                    var args = arguments.eval(f, function);
                    f.at = span;
                    return Protocol.call(f.run, function, args);
                }
            }
        }
    }

    /// A call that is awaited: of a tool, it is started and not waited for.
    static final class Start extends ExprNode {
        private final ExprNode callee;
        private final Arguments arguments;

        Start(ExprNode callee, Arguments arguments, long span) {
            super(span);
            this.callee = callee;
            this.arguments = arguments;
        }

        @Override
        Value eval(Frame f) {
            var function = callee.eval(f);
            var args = arguments.eval(f, function);
            f.at = span;
            return function instanceof ToolCall.Startable tool
                    ? tool.start(f.run, args)
                    : Protocol.call(f.run, function, args);
        }
    }

    /// `receiver.name(args)`: the method is looked up on the class and gets the receiver as its first
    /// argument, without a bound method in between.
    static final class MethodCall extends ExprNode {
        private final ExprNode receiver;
        private final String name;
        private final long attributeSpan;
        private final Arguments arguments;
        private final int plain;
        private final boolean shared;
        private @Nullable Type cachedType;
        private int cachedVersion;
        private @Nullable Value cachedMethod;

        MethodCall(
                ExprNode receiver,
                String name,
                long attributeSpan,
                Arguments arguments,
                boolean shared,
                long span) {
            super(span);
            this.shared = shared;
            this.receiver = receiver;
            this.name = name;
            this.attributeSpan = attributeSpan;
            this.arguments = arguments;
            this.plain = arguments.isPlain() ? arguments.count() : -1;
        }

        @Override
        Value eval(Frame f) {
            var self = receiver.eval(f);
            f.at = attributeSpan;
            var method = method(self);
            return method == null || Access.hasOwn(self, name)
                    ? callBound(f, AttributeProtocol.getAttribute(f.run, self, name))
                    : callUnbound(f, method, self);
        }

        /// The class's function of the name, or null where the attribute has to be read the long way.
        private @Nullable Value method(Value self) {
            var type = self.type();
            if (shared) {
                return lookup(self, type);
            }
            if (type != cachedType || type.version() != cachedVersion) {
                cachedType = type;
                cachedVersion = type.version();
                cachedMethod = lookup(self, type);
            }
            return cachedMethod;
        }

        private @Nullable Value lookup(Value self, Type type) {
            if (!AttributeProtocol.hasPlainMethods(self)) {
                return null;
            }
            var override = type.special(Special.GETATTRIBUTE);
            if (type.isHeap() && override != null && !(override instanceof Native)) {
                return null;
            }
            var found = type.lookup(name);
            return found instanceof Native || found instanceof FunctionValue ? found : null;
        }

        private Value callBound(Frame f, Value function) {
            switch (plain) {
                case 0 -> {
                    f.at = span;
                    return Protocol.call(f.run, function);
                }
                case 1 -> {
                    var a = arguments.positional(0).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, function, a);
                }
                case 2 -> {
                    var a = arguments.positional(0).eval(f);
                    var b = arguments.positional(1).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, function, a, b);
                }
                default -> {
                    var args = arguments.eval(f, function);
                    f.at = span;
                    return Protocol.call(f.run, function, args);
                }
            }
        }

        private Value callUnbound(Frame f, Value method, Value self) {
            switch (plain) {
                case 0 -> {
                    f.at = span;
                    return Protocol.call(f.run, method, self);
                }
                case 1 -> {
                    var a = arguments.positional(0).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, method, self, a);
                }
                case 2 -> {
                    var a = arguments.positional(0).eval(f);
                    var b = arguments.positional(1).eval(f);
                    f.at = span;
                    return Protocol.call(f.run, method, self, a, b);
                }
                default -> {
                    var args = arguments.eval(f, method);
                    f.at = span;
                    return Protocol.call(f.run, method, args.prepend(self));
                }
            }
        }
    }
}
