package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.RangeValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;
import java.util.List;
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
            if (!(subject instanceof ListValue
                    || subject instanceof TupleValue
                    || subject instanceof RangeValue)) {
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
            if (!(Protocol.present(f.run, subject) instanceof DictValue dict)) {
                return false;
            }
            var others = rest == null ? null : dict.copy(f.run);
            for (var i = 0; i < keys.length; i++) {
                var key = keys[i].eval(f);
                f.at = keys[i].span;
                var value = dict.get(f.run, key);
                if (value == null || !patterns[i].matches(f, value)) {
                    return false;
                }
                if (others != null) {
                    others.table().remove(f.run, key);
                }
            }
            if (rest != null && others != null) {
                rest.assign(f, others);
            }
            return true;
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
            if (positional.length == 1 && WHOLE.contains(cls.solidBase()) && lacksMatchArgs(cls)) {
                return positional[0].matches(f, subject) && keywordsMatch(f, subject);
            }
            return positionalMatch(f, cls, subject) && keywordsMatch(f, subject);
        }

        private static boolean lacksMatchArgs(Type cls) {
            return cls.lookup("__match_args__") == null;
        }

        private boolean positionalMatch(Frame f, Type cls, Value subject) {
            if (positional.length == 0) {
                return true;
            }
            var args =
                    cls.lookup("__match_args__") instanceof TupleValue tuple
                            ? tuple
                            : TupleValue.EMPTY;
            if (args.size() < positional.length) {
                throw f.run.typeError(
                        cls.name()
                                + "() accepts "
                                + args.size()
                                + " positional sub-pattern"
                                + (args.size() == 1 ? "" : "s")
                                + " ("
                                + positional.length
                                + " given)");
            }
            for (var i = 0; i < positional.length; i++) {
                if (!(args.get(i) instanceof StrValue name)
                        || !attributeMatches(f, subject, name.text(), positional[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean keywordsMatch(Frame f, Value subject) {
            for (var i = 0; i < names.length; i++) {
                if (!attributeMatches(f, subject, names[i], keyword[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean attributeMatches(
                Frame f, Value subject, String name, PatternNode pattern) {
            var value = Protocol.findAttribute(f.run, subject, name);
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
