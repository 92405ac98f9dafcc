package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A module: a closed table of names. It has what was put there and nothing else; no loader, no way to
/// another module but those that belong to it (`collections.abc` to `collections`).
public final class ModuleValue extends Value {
    private final String name;
    private final Value doc;
    private final Map<String, Value> members;
    private final @Nullable Globals globals;

    /// Members that stand in a module of the library written in Python, which is only loaded when one
    /// of them is asked for: member to module.
    private final Map<String, String> elsewhere;

    /// A module made in Java. What it holds is immutable, so all runs share it.
    public ModuleValue(String name, Map<String, Value> members) {
        this(name, Constants.NONE, members, Map.of());
    }

    public ModuleValue(String name, Value doc, Map<String, Value> members) {
        this(name, doc, members, Map.of());
    }

    public ModuleValue(
            String name, Value doc, Map<String, Value> members, Map<String, String> elsewhere) {
        this(name, doc, members, null, elsewhere);
    }

    /// A module of the library that is written in Python: it shows what its `__all__` names.
    public ModuleValue(Globals globals, Value doc) {
        this(globals.module(), doc, Map.of(), globals, Map.of());
    }

    private ModuleValue(
            String name,
            Value doc,
            Map<String, Value> members,
            @Nullable Globals globals,
            Map<String, String> elsewhere) {
        super(Types.MODULE);
        this.name = name;
        this.doc = doc;
        this.members = new LinkedHashMap<>(members);
        this.globals = globals;
        this.elsewhere = new LinkedHashMap<>(elsewhere);
    }

    public String name() {
        return name;
    }

    public List<String> names() {
        var names = new ArrayList<>((globals == null ? members : globals.exports()).keySet());
        names.addAll(elsewhere.keySet());
        return names;
    }

    public @Nullable Value member(String member) {
        if (globals == null) {
            return members.get(member);
        }
        var slot = globals.exports().get(member);
        return slot == null ? null : globals.values[slot];
    }

    /// The member, wherever it stands; null where there is none of the name.
    public @Nullable Value member(Run run, String member) {
        var place = elsewhere.get(member);
        if (place == null) {
            return member(member);
        }
        var module = run.libraryModule(place);
        return module == null ? null : module.member(member);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        var member = member(run, attribute);
        if (member != null) {
            return member;
        }
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            case "__doc__" -> doc;
            case "__all__" ->
                    new ListValue(names().stream().map(StrValue::of).toArray(Value[]::new));
            default -> attribute.startsWith("_") ? null : run.module(name + "." + attribute);
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
        return globals == null ? 0 : 8L * globals.values.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        if (globals != null) {
            tracer.visitAll(globals.values, globals.values.length);
        }
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
