package dev.codemode.python.internal.syntax;

import org.jspecify.annotations.Nullable;

/// `__name` in the body of a class is private to it: it stands for `_Class__name`.
public final class PrivateNames {
    private PrivateNames() {}

    /// What a class contributes to the names in it, or null where all of its name is underscores.
    public static @Nullable String stem(String className) {
        for (var i = 0; i < className.length(); i++) {
            if (className.charAt(i) != '_') {
                return className.substring(i);
            }
        }
        return null;
    }

    public static String mangle(@Nullable String stem, String name) {
        return stem != null && name.startsWith("__") && !name.endsWith("__")
                ? "_" + stem + name
                : name;
    }
}
