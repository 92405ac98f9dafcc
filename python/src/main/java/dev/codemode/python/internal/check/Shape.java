package dev.codemode.python.internal.check;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.HostType;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the checker knows of a value. Where it knows nothing it is [Unknown], and nothing is ever said
/// of that.
///
/// Types of tools and pieces of programs are large: two are the same here where they are one.
sealed interface Shape {

    record Unknown() implements Shape {}

    /// No value at all: the expression always raises.
    record Never() implements Shape {}

    record NoneShape() implements Shape {}

    /// @param value the value, where it is known
    record BoolShape(@Nullable Boolean value) implements Shape {}

    /// @param type `int` or `float`
    /// @param constant the value of an int literal, where it is one
    record Num(String type, @Nullable Long constant) implements Shape {}

    /// A str.
    ///
    /// @param constant its text, where it is known
    /// @param keysOf the dict whose keys a loop took, where that is where it comes from
    record Str(@Nullable String constant, @Nullable KeysOf keysOf) implements Shape {}

    /// Where a str that is a dict's key comes from.
    ///
    /// @param source the expression that was looped over
    record KeysOf(RecordOf record, String source) {}

    /// One of a set of texts.
    record OneOfTexts(List<String> allowed) implements Shape {}

    /// A str with JSON in it.
    record JsonText(Shape value) implements Shape {}

    /// @param nonEmpty whether it has an element for certain
    record ListOf(Shape element, boolean nonEmpty) implements Shape {}

    record TupleOf(List<Shape> elements) implements Shape {}

    /// What a loop takes elements from, and of which nothing more is known: `range(3)`, `r.items()`.
    record Iter(Shape element) implements Shape {}

    /// A dict with keys that are data.
    record DictOf(Shape keys, Shape values) implements Shape {}

    /// A dict written out with constant keys.
    record DictDisplay(Map<String, Shape> entries) implements Shape {}

    /// A dict with the keys of a tool's type.
    record RecordOf(HostType.RecordType type) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RecordOf(var theirs) && theirs == type;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(type);
        }
    }

    /// The module of the host functions.
    record Tools(HostModule module) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tools that && that.module == module;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(module);
        }
    }

    record Tool(HostModule module, HostFunction function) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tool that && that.function == function;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(function);
        }
    }

    /// A module of the library.
    record Module(String name) implements Shape {}

    /// A built-in function or type.
    record Builtin(String name) implements Shape {}

    /// A function of the program, with the variables around it.
    record Function(Stmt.FunctionDef def, Env outer) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Function that && that.def == def && that.outer == outer;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(def);
        }
    }

    /// What a call of an `async def` answers.
    record Coroutine(Shape result) implements Shape {}

    record Lambda(Expr.Lambda def, Env outer) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lambda that && that.def == def && that.outer == outer;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(def);
        }
    }

    /// A method read from a value: `r.get`.
    record Method(Shape self, String name, Expr receiver) implements Shape {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Method that
                    && that.receiver == receiver
                    && that.name.equals(name);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(receiver);
        }
    }

    /// One of several, none of them unknown.
    record Union(Set<Shape> members) implements Shape {}

    /// The Python type's name, or an empty text where it is not one for certain.
    default String typeName() {
        return switch (this) {
            case NoneShape _ -> "NoneType";
            case BoolShape _ -> "bool";
            case Num(var type, _) -> type;
            case Str _, OneOfTexts _, JsonText _ -> "str";
            case ListOf _ -> "list";
            case TupleOf _ -> "tuple";
            case DictOf _, DictDisplay _, RecordOf _ -> "dict";
            default -> "";
        };
    }
}
