package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import dev.langchain4j.agent.tool.P;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads LangChain4j `@Tool` methods.
final class ToolReader {
    private ToolReader() {}

    /// What a class declares, read once: reading takes milliseconds, and a benchmark makes a catalogue
    /// for every trial.
    private static final ClassValue<List<Declared>> DECLARED =
            new ClassValue<>() {
                @Override
                protected List<Declared> computeValue(Class<?> type) {
                    return DeclarationOrder.methods(type).stream()
                            .filter(
                                    m ->
                                            m.isAnnotationPresent(
                                                    dev.langchain4j.agent.tool.Tool.class))
                            .map(ToolReader::read)
                            .toList();
                }
            };

    static List<Tool> read(Object object) {
        var declared = DECLARED.get(object.getClass());
        if (declared.isEmpty()) {
            throw new IllegalArgumentException(
                    object.getClass().getName() + " has no method with @Tool");
        }
        return declared.stream().map(tool -> tool.on(object)).toList();
    }

    private static Declared read(Method method) {
        var annotation = method.getAnnotation(dev.langchain4j.agent.tool.Tool.class);
        var name = annotation.name().isEmpty() ? SnakeCase.of(method.getName()) : annotation.name();
        var parameters =
                Arrays.stream(method.getParameters()).map(p -> Argument.of(name, p)).toList();
        var fields = parameters.stream().map(Argument::field).toList();
        var output = Codec.of("the result of " + name, method.getAnnotatedReturnType());
        return new Declared(
                name,
                String.join(" ", annotation.value()),
                path(method, name),
                new RecordType(name, "", fields, false),
                effect(method),
                undo(method),
                handle(method),
                parameters,
                output);
    }

    private static String path(Method method, String name) {
        var own = method.getAnnotation(ToolGroup.class);
        var group = own == null ? method.getDeclaringClass().getAnnotation(ToolGroup.class) : own;
        return group == null ? "/" + name : "/" + group.value() + "/" + name;
    }

    private static Effect effect(Method method) {
        var effect = method.getAnnotation(ToolEffect.class);
        return effect == null ? Effect.WRITES : effect.value();
    }

    private static @Nullable Undo undo(Method method) {
        var effect = method.getAnnotation(ToolEffect.class);
        return effect == null || effect.undo().isEmpty() ? null : Undo.by(effect.undo());
    }

    /// Takes the object and the arguments in one array, whether or not the method is static.
    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            var handle = MethodHandles.lookup().unreflect(method).asFixedArity();
            if (Modifier.isStatic(method.getModifiers())) {
                handle = MethodHandles.dropArguments(handle, 0, Object.class);
            }
            return handle.asSpreader(Object[].class, method.getParameterCount() + 1)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("method " + method + " cannot be called", e);
        }
    }

    /// A tool without the object it works on.
    private record Declared(
            String name,
            String description,
            String path,
            RecordType input,
            Effect effect,
            @Nullable Undo undo,
            MethodHandle method,
            List<Argument> arguments,
            Codec output) {
        Tool on(Object object) {
            return new Tool(
                    name,
                    description,
                    path,
                    input,
                    output.type(),
                    effect,
                    new MethodBody(object, method, arguments, output),
                    0,
                    undo);
        }
    }

    /// One parameter of a tool's method.
    private record Argument(Field field, Codec codec) {
        static Argument of(String tool, Parameter parameter) {
            var p = parameter.getAnnotation(P.class);
            var name =
                    p == null || p.name().isEmpty() ? SnakeCase.of(parameter.getName()) : p.name();
            var where = "parameter '" + name + "' of " + tool;
            var codec = Codec.of(where, parameter.getAnnotatedType());
            var fallback = p == null ? null : defaultValue(where, p, codec.type());
            var type = codec.type() instanceof DataType.OrNone(var inner) ? inner : codec.type();
            var required = (p == null || p.required()) && fallback == null && type == codec.type();
            if (!required && fallback == null && parameter.getType().isPrimitive()) {
                throw new IllegalArgumentException(
                        where
                                + " may be left out, so it needs @P(defaultValue) or a type that can be null,"
                                + " not "
                                + parameter.getType());
            }
            return new Argument(new Field(name, type, doc(p), required, fallback), codec);
        }

        private static String doc(@Nullable P p) {
            if (p == null) {
                return "";
            }
            return p.description().isEmpty() ? p.value() : p.description();
        }

        private static @Nullable Object defaultValue(String where, P p, DataType type) {
            if (p.defaultValue().equals(P.NO_DEFAULT)) {
                return null;
            }
            return switch (type) {
                case DataType.Text _, DataType.Date _ -> p.defaultValue();
                case DataType.OrNone(DataType.Text _), DataType.OrNone(DataType.Date _) ->
                        p.defaultValue();
                default -> Json.parse("the default of " + where, p.defaultValue());
            };
        }

        @Nullable Object value(Map<String, @Nullable Object> given) throws ToolFailure {
            var plain = given.containsKey(field.name()) ? given.get(field.name()) : fallback();
            try {
                return plain == null ? null : codec.fromPlain().apply(plain);
            } catch (IllegalArgumentException e) {
                throw new ToolFailure(field.name() + ": " + e.getMessage());
            }
        }

        private @Nullable Object fallback() {
            return field.defaultValue();
        }
    }

    private record MethodBody(
            Object object, MethodHandle method, List<Argument> arguments, Codec output)
            implements Tool.Body {
        @Override
        public @Nullable Object call(Map<String, @Nullable Object> given) throws ToolFailure {
            @Nullable Object[] values = new @Nullable Object[arguments.size() + 1];
            values[0] = object;
            for (var i = 1; i < values.length; i++) {
                values[i] = arguments.get(i - 1).value(given);
            }
            return output.toPlain().apply(invoke(values));
        }

        private @Nullable Object invoke(@Nullable Object[] values) throws ToolFailure {
            try {
                return (Object) method.invokeExact(values);
            } catch (ToolFailure | RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
