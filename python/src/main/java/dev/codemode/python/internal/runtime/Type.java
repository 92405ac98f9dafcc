package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A class: a name, bases, and a table of attributes.
///
/// Built-in types are made once, filled by [TypeBuilder] and never change, so all runs share them.
/// Types made by `class` statements belong to their run; a change to one renews what its subclasses
/// remember.
public final class Type extends Value {
    /// Makes an instance of `type`, which is the type that has this constructor or a subclass of it.
    @FunctionalInterface
    public interface Constructor {
        Value construct(Run run, Type type, Args args);
    }

    private String name;
    private String qualname;

    /// What messages call instances: with the module in front for types that live in one.
    private String shownName;

    private List<Type> bases;
    private List<Type> mro;
    private final boolean heap;
    private final Layout layout;
    private @Nullable Type base;
    private @Nullable LiveTable shown;
    private final Map<String, Value> attributes = new LinkedHashMap<>();
    private final Map<String, Value> found = new HashMap<>();
    private final List<Type> subclasses = new ArrayList<>();
    private final @Nullable Value[] specials = new @Nullable Value[Special.COUNT];
    private Constructor constructor;
    private int version;
    private boolean closed;
    private List<String> abstractMethods = List.of();

    /// The type of types.
    public static final Type TYPE = new Type();

    /// The root of all types.
    public static final Type OBJECT = builtin("object");

    private Type() {
        this.name = "type";
        this.qualname = name;
        this.shownName = name;
        this.layout = Layout.ofBuiltin();
        this.bases = new ArrayList<>();
        this.mro = new ArrayList<>(List.of(this));
        this.heap = false;
        this.constructor = (run, type, args) -> Classes.construct(run, type, args);
    }

    private Type(Type metatype, String name, List<Type> bases, boolean heap) {
        this(metatype, name, name, bases, heap, null);
    }

    /// @param layout what objects of a class of the program are made of; null for built-in types
    private Type(
            Type metatype,
            String name,
            String shownName,
            List<Type> bases,
            boolean heap,
            @Nullable Layout layout) {
        super(metatype);
        this.name = name;
        this.qualname = name;
        this.shownName = shownName;
        this.layout = layout == null ? Layout.ofBuiltin() : layout;
        this.bases = List.copyOf(bases);
        this.heap = heap;
        this.mro = new ArrayList<>();
        this.mro.add(this);
        this.constructor =
                bases.isEmpty() ? (run, type, args) -> new Instance(type) : constructorOf(bases);
    }

    /// A built-in type below `object`, to be filled by [TypeBuilder].
    static Type builtin(String name) {
        if (name.equals("object")) {
            return new Type(TYPE, name, name, List.of(), false, null);
        }
        return closedTo(builtin(name, OBJECT));
    }

    private static Type closedTo(Type type) {
        // Its methods trust that every instance is of one Java class, which only it can make.
        type.constructor =
                (run, cls, args) -> {
                    throw run.typeError("cannot create '" + type.shownName + "' instances");
                };
        return type;
    }

    static Type builtin(String name, Type base) {
        var type = new Type(TYPE, name, List.of(base), false);
        type.mro.addAll(base.mro);
        return type;
    }

    /// A built-in type that stands in a module.
    static Type ofModule(String module, String name, Type metatype, Type base) {
        var type = new Type(metatype, name, module + "." + name, List.of(base), false, null);
        type.mro.addAll(base.mro);
        type.define("__module__", StrValue.of(module));
        return base == OBJECT ? closedTo(type) : type;
    }

    static Type builtin(String name, List<Type> bases) {
        var type = new Type(TYPE, name, bases, false);
        type.mro.addAll(Linearization.of(bases));
        return type;
    }

    /// A class of the program.
    ///
    /// @throws Raise `TypeError` where the bases have no consistent order
    /// @param best the base whose objects those of the class are like
    @Bounded(Bounded.By.MEMORY)
    static Type heap(
            Run run, Type metatype, String name, List<Type> bases, Type best, Layout layout) {
        var type = new Type(metatype, name, name, bases, true, layout);
        type.base = best;
        type.constructor = best.constructor;
        type.mro.addAll(Linearization.of(run, bases));
        for (var base : bases) {
            if (base.heap) {
                base.subclasses.add(type);
            }
        }
        return type;
    }

    private static Constructor constructorOf(List<Type> bases) {
        return bases.getFirst().constructor;
    }

    /// `type` has `object` as its base too; known only once both exist.
    static void tieTheKnot() {
        if (TYPE.bases.isEmpty()) {
            TYPE.bases.add(OBJECT);
            TYPE.mro.add(OBJECT);
        }
    }

    public String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
        this.shownName = name;
    }

    /// The name with those of the classes and functions around it.
    public String qualname() {
        return qualname;
    }

    void setQualname(String qualname) {
        this.qualname = qualname;
    }

    /// The base whose objects are the most like those of this class; null for `object`.
    public @Nullable Type base() {
        return base != null ? base : bases.isEmpty() ? null : bases.getFirst();
    }

    /// What objects of the class are made of.
    Layout layout() {
        return layout;
    }

    /// Gives the class other bases, and its subclasses another order to look attributes up in.
    ///
    /// @throws Raise `TypeError` where there is no consistent order
    @Bounded(Bounded.By.MEMORY)
    void rebase(Run run, List<Type> others, Type best) {
        var order = new ArrayList<Type>();
        order.add(this);
        order.addAll(Linearization.of(run, others));
        bases.forEach(base -> base.subclasses.remove(this));
        bases = List.copyOf(others);
        base = best;
        mro = order;
        others.stream().filter(base -> base.heap).forEach(base -> base.subclasses.add(this));
        refresh();
        for (var subclass : List.copyOf(subclasses)) {
            subclass.rebase(run, subclass.bases, Layout.best(run, subclass.bases));
        }
    }

    private void refresh() {
        version++;
        found.clear();
        finish();
    }

    /// What messages call its instances: `str`, but `datetime.date`.
    String shownName() {
        return shownName;
    }

    public List<Type> bases() {
        return bases;
    }

    /// This type and its ancestors in the order in which attributes are looked for.
    public List<Type> mro() {
        return mro;
    }

    /// Whether a class statement of the program made it.
    public boolean isHeap() {
        return heap;
    }

    /// Changes whenever a lookup on this type may answer differently.
    public int version() {
        return version;
    }

    public boolean isSubtypeOf(Type other) {
        return this == other || mro.contains(other);
    }

    /// The nearest built-in ancestor that decides what instances are made of.
    @Bounded(Bounded.By.MEMORY)
    public Type solidBase() {
        for (var type : mro) {
            if (!type.heap && type != OBJECT && type != Types.ABC) {
                return type;
            }
        }
        return OBJECT;
    }

    /// Classes of the program right below this one.
    public List<Type> subclasses() {
        return subclasses;
    }

    List<String> abstractMethods() {
        return abstractMethods;
    }

    void setAbstractMethods(List<String> names) {
        abstractMethods = names;
    }

    Constructor constructor() {
        return constructor;
    }

    void setConstructor(Constructor constructor) {
        this.constructor = constructor;
    }

    /// Attributes defined in this type itself, in order.
    public Map<String, Value> ownAttributes() {
        return attributes;
    }

    /// The attribute as it stands in the first class of the [#mro] that has it; not bound.
    public @Nullable Value lookup(String attribute) {
        if (!heap) {
            return lookupInOrder(attribute);
        }
        var value = found.get(attribute);
        if (value == null) {
            value = lookupInOrder(attribute);
            if (value != null) {
                found.put(attribute, value);
            }
        }
        return value;
    }

    @Bounded(Bounded.By.MEMORY)
    private @Nullable Value lookupInOrder(String attribute) {
        for (var i = 0; i < mro.size(); i++) {
            var value = mro.get(i).attributes.get(attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// The special method instances answer with, or null.
    public @Nullable Value special(Special special) {
        return specials[special.ordinal()];
    }

    /// Defines or, with null, removes an attribute of this type.
    ///
    /// @return false where it has none of that name to remove
    boolean define(String attribute, @Nullable Value value) {
        if (closed) {
            throw new IllegalStateException("built-in type '" + name + "' does not change");
        }
        if (value == null ? attributes.remove(attribute) == null : put(attribute, value)) {
            return false;
        }
        if (shown != null) {
            shown.put(attribute, value);
        }
        changed(Special.named(attribute));
        return true;
    }

    private boolean put(String attribute, Value value) {
        attributes.put(attribute, value);
        return false;
    }

    /// The attributes as a dict that follows what happens to them; for showing only.
    public DictValue table(Run run) {
        if (shown != null) {
            return shown.dict;
        }
        var table = new LiveTable(run, new DictValue());
        attributes.forEach(table::put);
        // What all runs share must not remember one of them.
        shown = heap ? table : null;
        return table.dict;
    }

    /// What a program sees as `__dict__` of the class.
    private record LiveTable(Run run, DictValue dict) {
        void put(String name, @Nullable Value value) {
            if (value == null) {
                dict.table().remove(run, StrValue.of(name));
            } else {
                dict.put(run, StrValue.of(name), value);
            }
        }
    }

    @Bounded(Bounded.By.MEMORY)
    private void changed(@Nullable Special special) {
        version++;
        found.clear();
        if (special != null) {
            specials[special.ordinal()] = lookupInOrder(special.method());
        }
        for (var subclass : subclasses) {
            subclass.changed(special);
        }
    }

    /// Looks up all specials at once; a built-in type is closed to changes by it.
    @Bounded(Bounded.By.FIXED)
    void finish() {
        for (var special : Special.values()) {
            specials[special.ordinal()] = lookupInOrder(special.method());
        }
        closed = !heap;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args args) {
        if (type() != TYPE && type().isHeap()) {
            var call = type().special(Special.CALL);
            if (call != null && !(call instanceof Native)) {
                return Protocol.callMethod(run, call, this, args);
            }
        }
        return instantiate(run, args);
    }

    /// `type.__call__`: makes an instance and initialises it.
    Value instantiate(Run run, Args args) {
        if (!heap) {
            var made = constructor.construct(run, this, args);
            if (made.type() == this
                    && special(Special.INIT) instanceof Native init
                    && !init.isInherited(OBJECT)) {
                init.call(run, args.prepend(made));
            }
            return made;
        }
        var maker = special(Special.NEW);
        Value made;
        if (maker == null || maker instanceof NewMethod) {
            Classes.refuseAbstract(run, this);
            made = constructor.construct(run, this, args);
        } else {
            var function = maker instanceof StaticMethod method ? method.function() : maker;
            try (var _ = run.nested()) {
                made = function.call(run, args.prepend(this));
            }
        }
        if (!made.type().isSubtypeOf(this)) {
            return made;
        }
        var init = made.type().special(Special.INIT);
        if (init != null && init != OBJECT.special(Special.INIT)) {
            var answer = Protocol.callMethod(run, init, made, args);
            if (answer != Constants.NONE) {
                throw run.typeError(
                        "__init__() should return None, not '" + answer.typeName() + "'");
            }
        }
        return made;
    }

    @Override
    protected @Nullable Value attribute(Run run, String attribute) {
        var inMeta = type().lookup(attribute);
        if (inMeta != null && inMeta.isDataDescriptor()) {
            return inMeta.bind(run, this, type());
        }
        var own = lookup(attribute);
        if (own != null) {
            return own.bind(run, null, this);
        }
        return inMeta == null ? implied(attribute) : inMeta.bind(run, this, type());
    }

    /// What every class has without being told.
    private @Nullable Value implied(String attribute) {
        return switch (attribute) {
            case "__module__" -> StrValue.of("builtins");
            default -> null;
        };
    }

    @Override
    protected boolean setOwnAttribute(Run run, String attribute, @Nullable Value value) {
        if (!heap) {
            throw run.typeError(
                    "cannot set '" + attribute + "' attribute of immutable type '" + name + "'");
        }
        return define(attribute, value);
    }

    @Override
    protected Value getItem(Run run, Value key) {
        var method = lookup("__class_getitem__");
        if (method != null) {
            return method.bind(run, null, this).call1(run, key);
        }
        return Classes.generic(run, this, key);
    }

    @Override
    protected Value binary(
            Run run, dev.codemode.python.internal.syntax.Expr.BinaryOp op, Value right) {
        return Classes.union(run, op, this, right);
    }

    @Override
    protected String repr(Run run) {
        return "<class '" + qualifiedName() + "'>";
    }

    /// `__main__.Name` for classes of the program, `module.name` for those of modules.
    public String qualifiedName() {
        var module = attributes.get("__module__");
        return module instanceof StrValue text && !text.text().equals("builtins")
                ? text.text() + "." + qualname
                : qualname;
    }

    @Override
    protected long footprint() {
        return heap ? 900 + 8L * mro.size() + 64L * attributes.size() : 0;
    }

    @Override
    protected void trace(Tracer tracer) {
        if (heap) {
            attributes.values().forEach(tracer::visit);
            subclasses.forEach(tracer::visit);
            if (shown != null) {
                tracer.visit(shown.dict);
            }
        }
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
