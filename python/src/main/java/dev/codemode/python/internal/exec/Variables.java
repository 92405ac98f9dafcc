package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// Reading, writing and deleting variables.
final class Variables {
    private Variables() {}

    /// A local variable.
    static final class Local extends ExprNode {
        private final int slot;
        private final String name;

        Local(int slot, String name, long span) {
            super(span);
            this.slot = slot;
            this.name = name;
        }

        @Override
        Value eval(Frame f) {
            var value = f.slots[slot];
            if (value == null) {
                f.at = span;
                throw unboundLocal(f, name);
            }
            return value;
        }
    }

    /// A local variable that inner functions use.
    static final class CellLocal extends ExprNode {
        private final int slot;
        private final String name;

        CellLocal(int slot, String name, long span) {
            super(span);
            this.slot = slot;
            this.name = name;
        }

        @Override
        Value eval(Frame f) {
            var value = cell(f, slot).value;
            if (value == null) {
                f.at = span;
                throw unboundLocal(f, name);
            }
            return value;
        }
    }

    /// A variable of a function around this one.
    static final class Free extends ExprNode {
        private final int index;
        private final String name;

        Free(int index, String name, long span) {
            super(span);
            this.index = index;
            this.name = name;
        }

        @Override
        Value eval(Frame f) {
            var value = f.free[index].value;
            if (value == null) {
                f.at = span;
                throw unboundFree(f, name);
            }
            return value;
        }
    }

    /// A variable of the module, or the builtin of its name while it has no value.
    static final class Global extends ExprNode {
        private final int index;
        private final String name;
        private final @Nullable Value builtin;

        Global(int index, String name, @Nullable Value builtin, long span) {
            super(span);
            this.index = index;
            this.name = name;
            this.builtin = builtin;
        }

        @Override
        Value eval(Frame f) {
            var value = f.globals[index];
            return value != null ? value : missing(f);
        }

        private Value missing(Frame f) {
            if (builtin != null) {
                return builtin;
            }
            f.at = span;
            throw undefined(f, name);
        }
    }

    /// A name that the program binds nowhere and that is no builtin.
    static final class Undefined extends ExprNode {
        private final String name;

        Undefined(String name, long span) {
            super(span);
            this.name = name;
        }

        @Override
        Value eval(Frame f) {
            f.at = span;
            throw undefined(f, name);
        }
    }

    /// `__name__`: the name of the module.
    static final class ModuleName extends ExprNode {
        ModuleName(long span) {
            super(span);
        }

        @Override
        Value eval(Frame f) {
            return StrValue.of(f.home.module());
        }
    }

    /// A name in a class body.
    static final class ClassName extends ExprNode {
        private final StrValue name;
        private final ExprNode otherwise;

        ClassName(String name, ExprNode otherwise, long span) {
            super(span);
            this.name = StrValue.of(name);
            this.otherwise = otherwise;
        }

        @Override
        Value eval(Frame f) {
            var namespace = f.namespace;
            var value = namespace == null ? null : Classes.lookup(f.run, namespace, name);
            return value == null ? otherwise.eval(f) : value;
        }
    }

    /// Assigns to a local variable.
    static final class LocalTarget extends Target {
        private final int slot;
        private final String name;
        private final long span;

        LocalTarget(int slot, String name, long span) {
            this.slot = slot;
            this.name = name;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            f.slots[slot] = value;
        }

        @Override
        void delete(Frame f) {
            if (f.slots[slot] == null) {
                f.at = span;
                throw unboundLocal(f, name);
            }
            f.slots[slot] = null;
        }
    }

    static final class CellTarget extends Target {
        private final int slot;
        private final String name;
        private final long span;

        CellTarget(int slot, String name, long span) {
            this.slot = slot;
            this.name = name;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            cell(f, slot).value = value;
        }

        @Override
        void delete(Frame f) {
            var cell = cell(f, slot);
            if (cell.value == null) {
                f.at = span;
                throw unboundLocal(f, name);
            }
            cell.value = null;
        }
    }

    static final class FreeTarget extends Target {
        private final int index;
        private final String name;
        private final long span;

        FreeTarget(int index, String name, long span) {
            this.index = index;
            this.name = name;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            f.free[index].value = value;
        }

        @Override
        void delete(Frame f) {
            if (f.free[index].value == null) {
                f.at = span;
                throw unboundFree(f, name);
            }
            f.free[index].value = null;
        }
    }

    static final class GlobalTarget extends Target {
        private final int index;
        private final String name;
        private final long span;

        GlobalTarget(int index, String name, long span) {
            this.index = index;
            this.name = name;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            f.globals[index] = value;
        }

        @Override
        void delete(Frame f) {
            if (f.globals[index] == null) {
                f.at = span;
                throw undefined(f, name);
            }
            f.globals[index] = null;
        }
    }

    static final class ClassTarget extends Target {
        private final StrValue name;
        private final long span;

        ClassTarget(String name, long span) {
            this.name = StrValue.of(name);
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            var namespace = f.namespace;
            if (namespace != null) {
                Classes.define(f.run, namespace, name, value);
            }
        }

        @Override
        void delete(Frame f) {
            var namespace = f.namespace;
            if (namespace == null || !Classes.remove(f.run, namespace, name)) {
                f.at = span;
                throw undefined(f, name.text());
            }
        }
    }

    private static Cell cell(Frame f, int slot) {
        if (f.slots[slot] instanceof Cell cell) {
            return cell;
        }
        throw new IllegalStateException("slot " + slot + " of " + f.function + " holds no cell");
    }

    private static Raise unboundLocal(Frame f, String name) {
        return nameError(
                f,
                Types.UNBOUND_LOCAL_ERROR,
                name,
                "cannot access local variable '"
                        + name
                        + "' where it is not associated with a value",
                "");
    }

    private static Raise unboundFree(Frame f, String name) {
        return nameError(
                f,
                Types.NAME_ERROR,
                name,
                "cannot access free variable '"
                        + name
                        + "' where it is not associated with a value in enclosing scope",
                "");
    }

    static Raise undefined(Frame f, String name) {
        return nameError(
                f,
                Types.NAME_ERROR,
                name,
                "name '" + name + "' is not defined",
                Hints.missingName(name, ownNames(f), f.run.builtinNames()));
    }

    private static Collection<String> ownNames(Frame f) {
        var names = new LinkedHashSet<String>();
        for (var i = 0; i < f.globals.length; i++) {
            if (f.globals[i] != null) {
                names.add(f.home.names().get(i));
            }
        }
        names.addAll(f.names());
        return names;
    }

    private static Raise nameError(Frame f, Type type, String name, String message, String hint) {
        var error = new ExceptionValue(type, StrValue.of(message));
        error.setField("name", StrValue.of(name));
        error.setHint(hint);
        return f.run.raise(error);
    }
}
