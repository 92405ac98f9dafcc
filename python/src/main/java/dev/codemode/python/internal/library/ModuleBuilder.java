package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// Collects the members of a module, one line each.
final class ModuleBuilder {
    private final String name;
    private final Map<String, Value> members = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();
    private Value doc = Constants.NONE;

    ModuleBuilder(String name) {
        this.name = name;
    }

    /// What `__doc__` and `help` show.
    ModuleBuilder doc(String text) {
        doc = StrValue.of(text);
        return this;
    }

    ModuleBuilder value(String member, Value value) {
        members.put(member, value);
        return this;
    }

    ModuleBuilder value(String member, long value) {
        return value(member, IntValue.of(value));
    }

    ModuleBuilder value(String member, double value) {
        return value(member, new FloatValue(value));
    }

    ModuleBuilder value(String member, String value) {
        return value(member, StrValue.of(value));
    }

    /// A type under its own name.
    ModuleBuilder type(Type type) {
        return value(type.name(), type);
    }

    /// Another name for a member.
    ModuleBuilder alias(String alias, String member) {
        var value = members.get(member);
        if (value == null) {
            throw new IllegalArgumentException(name + " has no '" + member + "' yet");
        }
        return value(alias, value);
    }

    ModuleBuilder function(String signature, Native.F0 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder function(String signature, Native.F1 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder function(String signature, Native.F2 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder function(String signature, Native.F3 body) {
        return add(Natives.function(signature, body));
    }

    ModuleBuilder flexible(String signature, Native.FN body) {
        return add(Natives.flexible(signature, body));
    }

    private ModuleBuilder add(Native function) {
        members.put(function.name(), function);
        return this;
    }

    /// Members that a module written in Python has, which is loaded when one of them is asked for.
    @Bounded(Bounded.By.FIXED)
    ModuleBuilder elsewhere(String module, String... names) {
        for (var member : names) {
            elsewhere.put(member, module);
        }
        return this;
    }

    ModuleValue build() {
        return new ModuleValue(name, doc, members, elsewhere);
    }
}
