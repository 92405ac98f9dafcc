package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Instance;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.RangeValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A `case` pattern ready to run.
abstract class PatternNode {
    abstract boolean matches(Frame f, Value subject);

    /// A literal or dotted name.
    static final class Literal extends PatternNode {
        private final ExprNode value;
        private final boolean identity;

        /// @param identity for None, True and False, which compare by `is`
        Literal(ExprNode value, boolean identity) {
            this.value = value;
            this.identity = identity;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            var wanted = value.eval(f);
            f.at = value.span;
            return identity
                    ? Protocol.identical(f.run, wanted, subject)
                    : Protocol.equal(f.run, subject, wanted);
        }
    }

    /// A name that catches what the inner pattern matches; without one it matches everything.
    static final class Capture extends PatternNode {
        private final @Nullable PatternNode inner;
        private final @Nullable Target target;

        Capture(@Nullable PatternNode inner, @Nullable Target target) {
            this.inner = inner;
            this.target = target;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            if (inner != null && !inner.matches(f, subject)) {
                return false;
            }
            if (target != null) {
                target.assign(f, subject);
            }
            return true;
        }
    }

    static final class Or extends PatternNode {
        private final PatternNode[] alternatives;

        Or(PatternNode[] alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            for (var alternative : alternatives) {
                if (alternative.matches(f, subject)) {
                    return true;
                }
            }
            return false;
        }
    }

    static final class Sequence extends PatternNode {
        private final PatternNode[] elements;
        private final int star;

        /// @param star index of the element that takes the rest as a list, or -1
        Sequence(PatternNode[] elements, int star) {
            this.elements = elements;
            this.star = star;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            Protocol.present(f.run, subject);
            if (!isSequence(f.run, subject)) {
                return false;
            }
            var least = star < 0 ? elements.length : elements.length - 1;
            var length = Protocol.length(f.run, subject);
            if (star < 0 ? length != least : length < least) {
                return false;
            }
            var values = Protocol.iterable(f.run, subject);
            var rest = length - least;
            for (var i = 0; i < elements.length; i++) {
                var from = star >= 0 && i > star ? i - 1 + rest : i;
                var value =
                        i == star
                                ? new ListValue(Arrays.copyOfRange(values, i, i + rest))
                                : values[from];
                if (!elements[i].matches(f, value)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isSequence(Run run, Value subject) {
        return switch (subject) {
            case ListValue _, TupleValue _, RangeValue _ -> true;
            case StrValue _, BytesValue _ -> false;
            default -> isOfKind(run, subject, "Sequence");
        };
    }

    /// Whether a value is of an abstract kind of collection; nothing can be before the module that has
    /// them was imported.
    private static boolean isOfKind(Run run, Value subject, String kind) {
        if (subject.type().name().equals("deque")) {
            return kind.equals("Sequence");
        }
        if (!subject.type().isHeap() || !run.hasModule(KINDS)) {
            return false;
        }
        var module = run.libraryModule(KINDS);
        var type = module == null ? null : module.member(kind);
        return type != null && Classes.isInstance(run, subject, type);
    }

    private static final String KINDS = "collections.abc";

    static final class Mapping extends PatternNode {
        private final ExprNode[] keys;
        private final PatternNode[] patterns;
        private final @Nullable Target rest;

        Mapping(ExprNode[] keys, PatternNode[] patterns, @Nullable Target rest) {
            this.keys = keys;
            this.patterns = patterns;
            this.rest = rest;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            Protocol.present(f.run, subject);
            if (!(subject instanceof DictValue)
                    && subject.type() != Types.MAPPING_PROXY
                    && !isOfKind(f.run, subject, "Mapping")) {
                return false;
            }
            if (keys.length > 0 && Protocol.length(f.run, subject) < keys.length) {
                return false;
            }
            var wanted = new DictValue();
            var values = values(f, subject, wanted);
            if (values == null) {
                return false;
            }
            for (var i = 0; i < keys.length; i++) {
                if (!patterns[i].matches(f, values[i])) {
                    return false;
                }
            }
            if (rest != null) {
                var others = new DictValue();
                others.update(f.run, subject);
                for (var i = 0; i < wanted.table().entries(); i++) {
                    var key = wanted.table().key(i);
                    if (key != null) {
                        others.table().remove(f.run, key);
                    }
                }
                rest.assign(f, others);
            }
            return true;
        }

        /// What the subject has under the keys; null where it lacks one.
        private Value @Nullable [] values(Frame f, Value subject, DictValue wanted) {
            var values = new Value[keys.length];
            for (var i = 0; i < keys.length; i++) {
                var key = keys[i].eval(f);
                f.at = keys[i].span;
                if (wanted.get(f.run, key) != null) {
                    throw f.run.valueError(
                            "mapping pattern checks duplicate key ("
                                    + Protocol.repr(f.run, key)
                                    + ")");
                }
                wanted.put(f.run, key, key);
                var value = value(f, subject, key);
                if (value == null) {
                    return null;
                }
                values[i] = value;
            }
            return values;
        }

        private static @Nullable Value value(Frame f, Value subject, Value key) {
            if (subject instanceof DictValue dict && !dict.type().isHeap()) {
                return dict.get(f.run, key);
            }
            var nothing = new Instance(Type.OBJECT);
            var get = AttributeProtocol.getAttribute(f.run, subject, "get");
            var value = Protocol.call(f.run, get, key, nothing);
            return value == nothing ? null : value;
        }
    }

    /// `Type(positional, name=keyword)`.
    static final class OfClass extends PatternNode {
        /// Types whose one positional pattern is matched against the value itself.
        private static final List<Type> WHOLE =
                List.of(
                        Types.BOOL,
                        Types.BYTES,
                        Types.DICT,
                        Types.FLOAT,
                        Types.FROZENSET,
                        Types.INT,
                        Types.LIST,
                        Types.SET,
                        Types.STR,
                        Types.TUPLE);

        private final ExprNode type;
        private final PatternNode[] positional;
        private final String[] names;
        private final PatternNode[] keyword;

        OfClass(ExprNode type, PatternNode[] positional, String[] names, PatternNode[] keyword) {
            this.type = type;
            this.positional = positional;
            this.names = names;
            this.keyword = keyword;
        }

        @Override
        boolean matches(Frame f, Value subject) {
            var wanted = type.eval(f);
            f.at = type.span;
            if (!(wanted instanceof Type cls)) {
                throw f.run.typeError("called match pattern must be a class");
            }
            if (!Classes.isInstance(f.run, subject, cls)) {
                return false;
            }
            var seen = new HashSet<String>();
            return positionalMatch(f, cls, subject, seen) && keywordsMatch(f, cls, subject, seen);
        }

        private boolean positionalMatch(Frame f, Type cls, Value subject, Set<String> seen) {
            if (positional.length == 0) {
                return true;
            }
            var args = AttributeProtocol.findAttribute(f.run, cls, "__match_args__");
            if (args == null && positional.length == 1 && WHOLE.contains(cls.solidBase())) {
                return positional[0].matches(f, subject);
            }
            if (args != null && !(args instanceof TupleValue)) {
                throw f.run.typeError(
                        cls.name()
                                + ".__match_args__ must be a tuple (got "
                                + args.typeName()
                                + ")");
            }
            var names = args instanceof TupleValue tuple ? tuple : TupleValue.EMPTY;
            var most = args == null && WHOLE.contains(cls.solidBase()) ? 1 : names.size();
            if (most < positional.length) {
                throw f.run.typeError(
                        cls.name()
                                + "() accepts "
                                + most
                                + " positional sub-pattern"
                                + (most == 1 ? "" : "s")
                                + " ("
                                + positional.length
                                + " given)");
            }
            for (var i = 0; i < positional.length; i++) {
                if (!(names.get(i) instanceof StrValue name)) {
                    throw f.run.typeError(
                            "__match_args__ elements must be strings (got "
                                    + names.get(i).typeName()
                                    + ")");
                }
                refuseSecond(f, cls, name.text(), seen);
                if (!attributeMatches(f, subject, name.text(), positional[i])) {
                    return false;
                }
            }
            return true;
        }

        private static void refuseSecond(Frame f, Type cls, String name, Set<String> seen) {
            if (!seen.add(name)) {
                throw f.run.typeError(
                        cls.name() + "() got multiple sub-patterns for attribute '" + name + "'");
            }
        }

        private boolean keywordsMatch(Frame f, Type cls, Value subject, Set<String> seen) {
            for (var i = 0; i < names.length; i++) {
                refuseSecond(f, cls, names[i], seen);
                if (!attributeMatches(f, subject, names[i], keyword[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean attributeMatches(
                Frame f, Value subject, String name, PatternNode pattern) {
            var value = AttributeProtocol.findAttribute(f.run, subject, name);
            return value != null && pattern.matches(f, value);
        }
    }

    /// Finds the case of a `match` statement.
    static final class Choice {
        private final ExprNode subject;
        private final PatternNode[] patterns;
        private final @Nullable ExprNode[] guards;
        private final long span;

        Choice(ExprNode subject, PatternNode[] patterns, @Nullable ExprNode[] guards, long span) {
            this.span = span;
            this.subject = subject;
            this.patterns = patterns;
            this.guards = guards;
        }

        /// Index of the case, or their number where none matches.
        int choose(Frame f) {
            var value = subject.eval(f);
            for (var i = 0; i < patterns.length; i++) {
                f.at = span;
                var guard = guards[i];
                if (patterns[i].matches(f, value) && (guard == null || guard.test(f))) {
                    return i;
                }
            }
            return patterns.length;
        }
    }
}
