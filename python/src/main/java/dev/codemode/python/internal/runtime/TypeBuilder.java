package dev.codemode.python.internal.runtime;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills a built-in type. Each method is one line: its signature in Python's notation and a lambda.
///
/// ```java
/// TypeBuilder.of(Types.LIST)
///         .supports(Special.LEN, Special.ITER)
///         .method("append(self, object, /)", (run, self, object) -> ...)
///         .finish();
/// ```
public final class TypeBuilder {
    private final Type type;

    private TypeBuilder(Type type) {
        this.type = type;
    }

    public static TypeBuilder of(Type type) {
        return new TypeBuilder(type);
    }

    /// A type of a module, to be filled and finished like the others.
    public static Type type(String module, String name, Type base) {
        return Type.ofModule(module, name, Type.TYPE, base);
    }

    /// A type of a module that messages call by its bare name, as they do with classes.
    public static Type plainType(String module, String name, Type base) {
        var type = Type.builtin(name, base);
        type.define("__module__", StrValue.of(module));
        return type;
    }

    /// An exception type of a module.
    public static Type exception(String name, String module, Type base) {
        var type = Type.builtin(name, base);
        type.define("__module__", StrValue.of(module));
        type.finish();
        return type;
    }

    /// An exception type of a module with several bases.
    public static Type exception(String name, String module, List<Type> bases) {
        var type = Type.builtin(name, bases);
        type.define("__module__", StrValue.of(module));
        type.finish();
        return type;
    }

    /// What calling the type does; makes `__new__` too.
    public TypeBuilder constructor(Type.Constructor constructor) {
        type.setConstructor(constructor);
        type.define("__new__", new NewMethod(type));
        return this;
    }

    /// Shows how instances are made as `__new__`, where the type knows by itself how to make them.
    public TypeBuilder newMethod() {
        type.define("__new__", new NewMethod(type));
        return this;
    }

    /// Shows protocols that the Java class implements as methods, such as `__len__`.
    public TypeBuilder supports(Special... specials) {
        for (var special : EnumSet.copyOf(Arrays.asList(specials))) {
            type.define(special.method(), SpecialNatives.of(special));
        }
        return this;
    }

    public TypeBuilder method(String signature, Native.F1 body) {
        return add(Native.of(signature, type, body));
    }

    public TypeBuilder method(String signature, Native.F2 body) {
        return add(Native.of(signature, type, body));
    }

    public TypeBuilder method(String signature, Native.F3 body) {
        return add(Native.of(signature, type, body));
    }

    /// A method with optional, keyword or any number of arguments; `self` is in the first slot.
    public TypeBuilder flexible(String signature, Native.FN body) {
        return add(Native.flexible(signature, type, body));
    }

    /// A class method; the class is in the first slot.
    public TypeBuilder classMethod(String signature, Native.FN body) {
        var function = Native.ofClass(signature, body);
        type.define(function.name(), new ClassMethod(function));
        return this;
    }

    /// Lets the type be written with parameters, as `list[int]` is.
    public TypeBuilder generic() {
        return classMethod(
                "__class_getitem__(cls, object, /)",
                (run, slots) -> Classes.generic(run, (Type) slots[0], slots[1]));
    }

    public TypeBuilder staticMethod(String signature, Native.FN body) {
        var function = Native.flexible(signature, null, body);
        type.define(function.name(), new StaticMethod(function));
        return this;
    }

    public TypeBuilder getter(String name, Native.F1 body) {
        type.define(name, new Getter(type, name, body, null));
        return this;
    }

    /// As [#getter], for what CPython keeps in a field of the object: messages have other words for it.
    public TypeBuilder member(String name, Native.F1 body) {
        type.define(name, new Getter(Types.MEMBER, type, name, body, null));
        return this;
    }

    /// A computed attribute that can be set; the setter is given null where it is deleted.
    public TypeBuilder property(String name, Native.F1 getter, TriConsumer setter) {
        type.define(name, new Getter(type, name, getter, setter::accept));
        return this;
    }

    /// What an attribute that can be set does with a value, or with null where it is deleted.
    @FunctionalInterface
    public interface TriConsumer {
        void accept(Run run, Value self, @Nullable Value value);
    }

    public TypeBuilder attribute(String name, Value value) {
        type.define(name, value);
        return this;
    }

    private TypeBuilder add(Native method) {
        type.define(method.name(), method);
        return this;
    }

    /// Closes the type: it does not change from here on.
    public void finish() {
        type.finish();
    }
}
