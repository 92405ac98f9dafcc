package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// Collects the members of a module, one line each.
final class ModuleBuilder {
    private final String name;
    private final Map<String, Value> members = new LinkedHashMap<>();

    ModuleBuilder(String name) {
        this.name = name;
    }

    ModuleBuilder value(String member, Value value) {
        members.put(member, value);
        return this;
    }

    ModuleBuilder function(String signature, Native.F1 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder function(String signature, Native.F2 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder flexible(String signature, Native.FN body) {
        return add(Natives.flexible(signature, body));
    }

    private ModuleBuilder add(Native function) {
        members.put(function.name(), function);
        return this;
    }

    ModuleValue build() {
        return new ModuleValue(name, members);
    }
}
