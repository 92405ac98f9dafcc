package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import dev.langchain4j.agent.tool.P;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads LangChain4j `@Tool` methods.
final class ToolReader {
    private ToolReader() {}

    static List<Tool> read(Object object) {
        var methods =
                DeclarationOrder.methods(object.getClass()).stream()
                        .filter(m -> m.isAnnotationPresent(dev.langchain4j.agent.tool.Tool.class))
                        .toList();
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(
                    object.getClass().getName() + " has no method with @Tool");
        }
        return methods.stream().map(method -> read(object, method)).toList();
    }

    private static Tool read(Object object, Method method) {
        var annotation = method.getAnnotation(dev.langchain4j.agent.tool.Tool.class);
        var name = annotation.name().isEmpty() ? SnakeCase.of(method.getName()) : annotation.name();
        var parameters =
                Arrays.stream(method.getParameters()).map(p -> Argument.of(name, p)).toList();
        var fields = parameters.stream().map(Argument::field).toList();
        var output = Codec.of("the result of " + name, method.getAnnotatedReturnType());
        return new Tool(
                name,
                String.join(" ", annotation.value()),
                path(method, name),
                new RecordType(name, "", fields, false),
                output.type(),
                effect(method),
                new MethodBody(handle(object, method), parameters, output));
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

    private static MethodHandle handle(Object object, Method method) {
        try {
            method.setAccessible(true);
            var handle = MethodHandles.lookup().unreflect(method);
            return Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(object);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("method " + method + " cannot be called", e);
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

    private record MethodBody(MethodHandle method, List<Argument> arguments, Codec output)
            implements Tool.Body {
        @Override
        public @Nullable Object call(Map<String, @Nullable Object> given) throws ToolFailure {
            var values = new ArrayList<@Nullable Object>();
            for (var argument : arguments) {
                values.add(argument.value(given));
            }
            return output.toPlain().apply(invoke(values));
        }

        private @Nullable Object invoke(List<@Nullable Object> values) throws ToolFailure {
            try {
                return method.invokeWithArguments(values);
            } catch (ToolFailure | RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
