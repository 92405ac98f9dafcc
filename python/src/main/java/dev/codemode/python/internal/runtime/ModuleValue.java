package dev.codemode.python.internal.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A module: a closed table of names. It has what was put there and nothing else; no loader, no way to
/// another module.
public final class ModuleValue extends Value {
    private final String name;
    private final Map<String, Value> members;

    public ModuleValue(String name, Map<String, Value> members) {
        super(Types.MODULE);
        this.name = name;
        this.members = new LinkedHashMap<>(members);
    }

    public String name() {
        return name;
    }

    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    public @Nullable Value member(String member) {
        return members.get(member);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        var member = members.get(attribute);
        if (member != null) {
            return member;
        }
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            default -> null;
        };
    }

    @Override
    protected boolean setOwnAttribute(Run run, String attribute, @Nullable Value value) {
        throw run.attributeError(this, attribute, "module '" + name + "' is read-only");
    }

    @Override
    protected String repr(Run run) {
        return "<module '" + name + "'>";
    }

    @Override
    protected long footprint() {
        return 0;
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
