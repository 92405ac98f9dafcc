package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.SuperValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Scope;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `def`, `lambda`, generator expressions and `class`.
final class Definitions {
    private Definitions() {}

    /// The cells an inner function takes along from the frame that defines it.
    private static Cell[] closure(Frame f, List<Scope.FreeVariable> variables) {
        var cells = new Cell[variables.size()];
        for (var i = 0; i < cells.length; i++) {
            var variable = variables.get(i);
            if (!variable.fromCell()) {
                cells[i] = f.free[variable.index()];
            } else if (f.slots[variable.index()] instanceof Cell cell) {
                cells[i] = cell;
            } else {
                throw new IllegalStateException("no cell for " + variable.name());
            }
        }
        return cells;
    }

    /// Makes a function object.
    static final class Function extends ExprNode {
        private final Code code;
        private final @Nullable ExprNode[] defaults;
        private final List<Scope.FreeVariable> free;
        private final String[] annotated;
        private final ExprNode[] annotations;

        Function(
                Code code,
                @Nullable ExprNode[] defaults,
                List<Scope.FreeVariable> free,
                String[] annotated,
                ExprNode[] annotations,
                long span) {
            super(span);
            this.code = code;
            this.defaults = defaults;
            this.free = free;
            this.annotated = annotated;
            this.annotations = annotations;
        }

        @Override
        Value eval(Frame f) {
            @Nullable Value[] values = new @Nullable Value[defaults.length];
            for (var i = 0; i < defaults.length; i++) {
                var node = defaults[i];
                values[i] = node == null ? null : node.eval(f);
            }
            var notes = annotated.length == 0 ? null : new DictValue();
            for (var i = 0; notes != null && i < annotated.length; i++) {
                notes.put(f.run, StrValue.of(annotated[i]), annotations[i].eval(f));
            }
            return new FunctionValue(code, f.home, values, closure(f, free), notes);
        }
    }

    /// Applies decorators, innermost last in the source and first here.
    static final class Decorated extends ExprNode {
        private final ExprNode[] decorators;
        private final ExprNode definition;

        Decorated(ExprNode[] decorators, ExprNode definition, long span) {
            super(span);
            this.decorators = decorators;
            this.definition = definition;
        }

        @Override
        Value eval(Frame f) {
            var functions = new Value[decorators.length];
            for (var i = 0; i < functions.length; i++) {
                functions[i] = decorators[i].eval(f);
            }
            var value = definition.eval(f);
            for (var i = functions.length - 1; i >= 0; i--) {
                f.at = decorators[i].span;
                value = Protocol.call(f.run, functions[i], value);
            }
            return value;
        }
    }

    /// Starts a generator expression on its first iterable.
    static final class GeneratorExpression extends ExprNode {
        private final Code code;
        private final ExprNode iterable;
        private final boolean async;
        private final List<Scope.FreeVariable> free;

        /// @param async whether the first loop is an `async for`
        GeneratorExpression(
                Code code,
                ExprNode iterable,
                boolean async,
                List<Scope.FreeVariable> free,
                long span) {
            super(span);
            this.async = async;
            this.code = code;
            this.iterable = iterable;
            this.free = free;
        }

        @Override
        Value eval(Frame f) {
            var elements = iterable.eval(f);
            f.at = iterable.span;
            var frame = code.frame(f.run, f.home, closure(f, free));
            frame.slots[0] =
                    async
                            ? Awaiting.asyncIterator(f.run, elements)
                            : Protocol.iterate(f.run, elements);
            return code.start(frame);
        }
    }

    /// Runs a class body and makes the class.
    static final class ClassDefinition extends ExprNode {
        private final String name;
        private final Calls.Arguments arguments;
        private final Code body;
        private final List<Scope.FreeVariable> free;
        private final int classCell;

        private static final StrValue MODULE = StrValue.of("__module__");
        private static final StrValue QUALNAME = StrValue.of("__qualname__");
        private static final StrValue DOC = StrValue.of("__doc__");
        private static final StrValue CLASS_CELL = StrValue.of("__classcell__");
        private static final StrValue ORIGINAL_BASES = StrValue.of("__orig_bases__");

        /// @param classCell slot of the cell that `super()` in methods uses, or -1
        ClassDefinition(
                String name,
                Calls.Arguments arguments,
                Code body,
                List<Scope.FreeVariable> free,
                int classCell,
                long span) {
            super(span);
            this.name = name;
            this.arguments = arguments;
            this.body = body;
            this.free = free;
            this.classCell = classCell;
        }

        @Override
        Value eval(Frame f) {
            var args = arguments.eval(f, Type.TYPE);
            f.at = span;
            Value given = null;
            var keywords = new DictValue();
            for (var i = 0; i < args.keywords(); i++) {
                if (args.keyword(i).equals("metaclass")) {
                    given = args.keywordValue(i);
                } else {
                    keywords.put(f.run, StrValue.of(args.keyword(i)), args.keywordValue(i));
                }
            }
            var written = args.positionalValues();
            var bases = Classes.resolveBases(f.run, written);
            var metatype = Classes.metatype(f.run, given, bases);
            var namespace = Classes.prepare(f.run, metatype, name, bases, keywords);
            var run = f.run;
            Classes.define(run, namespace, MODULE, StrValue.of(f.home.module()));
            Classes.define(run, namespace, QUALNAME, StrValue.of(body.qualifiedName));
            if (body.doc != null) {
                Classes.define(run, namespace, DOC, StrValue.of(body.doc));
            }
            if (!Arrays.equals(written, bases)) {
                Classes.define(run, namespace, ORIGINAL_BASES, TupleValue.of(written));
            }
            var frame = body.frame(f.run, f.home, closure(f, free));
            frame.namespace = namespace;
            body.start(frame);
            if (classCell >= 0 && frame.slots[classCell] instanceof Cell cell) {
                Classes.define(run, namespace, CLASS_CELL, cell);
                f.at = span;
                return checked(f, cell, make(f, metatype, bases, namespace, keywords));
            }
            f.at = span;
            return make(f, metatype, bases, namespace, keywords);
        }

        private Value make(
                Frame f, Value metatype, Value[] bases, Value namespace, DictValue keywords) {
            return metatype == Type.TYPE && namespace instanceof DictValue dict
                    ? Classes.define(f.run, Type.TYPE, name, bases, dict, keywords)
                    : Protocol.call(
                            f.run,
                            metatype,
                            Classes.definitionArgs(f.run, name, bases, namespace, keywords));
        }

        /// A metaclass has to hand on the cell that `super()` asks for the class.
        private Value checked(Frame f, Cell cell, Value made) {
            if (!(made instanceof Type) || cell.value == made) {
                return made;
            }
            if (cell.value == null) {
                throw f.run.raise(
                        Types.RUNTIME_ERROR,
                        "__class__ not set defining '"
                                + name
                                + "' as "
                                + Protocol.repr(f.run, made)
                                + ". Was __classcell__ propagated to type.__new__?");
            }
            throw f.run.typeError(
                    "__class__ set to "
                            + Protocol.repr(f.run, cell.value)
                            + " defining '"
                            + name
                            + "' as "
                            + Protocol.repr(f.run, made));
        }
    }

    /// Notes the annotation of a class variable.
    static final class Annotate extends StmtNode {
        private static final StrValue ANNOTATIONS = StrValue.of("__annotations__");
        private final StrValue name;
        private final ExprNode annotation;

        Annotate(String name, ExprNode annotation) {
            this.name = StrValue.of(name);
            this.annotation = annotation;
        }

        @Override
        int exec(Frame f) {
            var namespace = f.namespace;
            if (namespace != null) {
                var value = annotation.eval(f);
                Protocol.setItem(f.run, notes(f, namespace), name, value);
            }
            return NEXT;
        }
    }

    /// Notes the annotation of a variable of the module.
    static final class AnnotateModule extends StmtNode {
        private final StrValue name;
        private final int notes;
        private final ExprNode annotation;

        /// @param notes slot of the module's `__annotations__`
        AnnotateModule(String name, int notes, ExprNode annotation) {
            this.name = StrValue.of(name);
            this.notes = notes;
            this.annotation = annotation;
        }

        @Override
        int exec(Frame f) {
            var value = annotation.eval(f);
            var dict = f.globals[notes];
            if (dict == null) {
                dict = new DictValue();
                f.globals[notes] = dict;
            }
            Protocol.setItem(f.run, dict, name, value);
            return NEXT;
        }
    }

    private static Value notes(Frame f, Value namespace) {
        var known = Classes.lookup(f.run, namespace, Annotate.ANNOTATIONS);
        if (known != null) {
            return known;
        }
        var notes = new DictValue();
        Classes.define(f.run, namespace, Annotate.ANNOTATIONS, notes);
        return notes;
    }

    /// `super()` without arguments.
    static final class Super extends ExprNode {
        private final int classCell;
        private final boolean selfInCell;
        private final boolean hasSelf;

        /// @param classCell index of the free variable `__class__`, or -1 outside of methods
        /// @param hasSelf whether the function takes an argument by position
        Super(int classCell, boolean selfInCell, boolean hasSelf, long span) {
            super(span);
            this.classCell = classCell;
            this.selfInCell = selfInCell;
            this.hasSelf = hasSelf;
        }

        @Override
        Value eval(Frame f) {
            f.at = span;
            if (!hasSelf) {
                throw f.run.raise(Types.RUNTIME_ERROR, "super(): no arguments");
            }
            if (classCell < 0) {
                throw f.run.raise(Types.RUNTIME_ERROR, "super(): __class__ cell not found");
            }
            var self = f.slots.length == 0 ? null : f.slots[0];
            if (selfInCell && self instanceof Cell cell) {
                self = cell.value;
            }
            if (self == null) {
                throw f.run.raise(Types.RUNTIME_ERROR, "super(): arg[0] deleted");
            }
            if (!(f.free[classCell].value instanceof Type type)) {
                throw f.run.raise(Types.RUNTIME_ERROR, "super(): empty __class__ cell");
            }
            return SuperValue.of(f.run, type, self);
        }
    }
}
