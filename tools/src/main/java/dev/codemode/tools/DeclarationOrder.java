package dev.codemode.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The methods of a class as its source has them. Reflection promises no order, and the order of a
/// catalogue is seen by the model, so it has to be the same on every machine.
final class DeclarationOrder {
    private DeclarationOrder() {}

    static List<Method> methods(Class<?> type) {
        var declared = order(type);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> !m.isSynthetic())
                .sorted(Comparator.comparingInt(m -> declared.indexOf(key(m))))
                .toList();
    }

    private static String key(Method method) {
        return method.getName()
                + java.lang.invoke.MethodType.methodType(
                                method.getReturnType(), method.getParameterTypes())
                        .descriptorString();
    }

    private static List<String> order(Class<?> type) {
        var file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (var bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                // A class made at run time: its methods by name, which is an order too.
                return Arrays.stream(type.getDeclaredMethods())
                        .map(DeclarationOrder::key)
                        .sorted()
                        .toList();
            }
            var keys = new ArrayList<String>();
            for (var method : ClassFile.of().parse(bytes.readAllBytes()).methods()) {
                keys.add(method.methodName().stringValue() + method.methodType().stringValue());
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
