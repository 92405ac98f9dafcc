package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How classes are made and asked about.
public final class Classes {
    private Classes() {}

    /// `type(x)`, or `type(name, bases, namespace)`.
    static Value construct(Run run, Type metatype, Args args) {
        if (metatype == Type.TYPE && args.positional() == 1) {
            if (args.keywords() > 0) {
                throw run.typeError("type() takes no keyword arguments");
            }
            return Protocol.present(run, args.get(0)).type();
        }
        if (args.positional() != 3) {
            throw run.typeError(
                    metatype == Type.TYPE
                            ? "type() takes 1 or 3 arguments"
                            : "type.__new__() takes exactly 3 arguments ("
                                    + args.positional()
                                    + " given)");
        }
        if (!(args.get(0) instanceof StrValue name)
                || !(args.get(1) instanceof TupleValue bases)
                || !(args.get(2) instanceof DictValue namespace)) {
            throw wrongArgument(run, args);
        }
        var keywords = new DictValue();
        for (var i = 0; i < args.keywords(); i++) {
            keywords.put(run, StrValue.of(args.keyword(i)), args.keywordValue(i));
        }
        refuseWhatIsNoClass(run, bases);
        var winner = (Type) metatype(run, metatype, bases.items());
        if (winner != metatype && !(winner.special(Special.NEW) instanceof NewMethod)) {
            // A base's metaclass that makes its classes in its own way has the word.
            return Protocol.callMethod(
                    run, AttributeProtocol.getAttribute(run, winner, "__new__"), winner, args);
        }
        return define(run, winner, name.text(), bases.items(), namespace, keywords);
    }

    private static void refuseWhatIsNoClass(Run run, TupleValue bases) {
        for (var base : bases.items()) {
            if (base instanceof Type) {
                continue;
            }
            throw base instanceof GenericAlias
                            || AttributeProtocol.findAttribute(run, base, "__mro_entries__") != null
                    ? run.typeError(
                            "type() doesn't support MRO entry resolution; use types.new_class()")
                    : metaclassConflict(run);
        }
    }

    private static Raise metaclassConflict(Run run) {
        return run.typeError(
                "metaclass conflict: the metaclass of a derived class must be a"
                        + " (non-strict) subclass of the metaclasses of all its bases");
    }

    /// The metatype a class statement has to call: that of the most derived base.
    @Bounded(Bounded.By.MEMORY)
    public static Value metatype(Run run, @Nullable Value given, Value[] bases) {
        if (given != null && !(given instanceof Type)) {
            return given;
        }
        var winner = given instanceof Type type ? type : Type.TYPE;
        for (var base : bases) {
            var metatype = base.type();
            if (!(base instanceof Type) || winner.isSubtypeOf(metatype)) {
                continue;
            }
            if (!metatype.isSubtypeOf(winner)) {
                throw metaclassConflict(run);
            }
            winner = metatype;
        }
        return winner;
    }

    /// The arguments with which a class statement calls a metatype of the program's own.
    public static Args definitionArgs(
            Run run, String name, Value[] bases, Value namespace, DictValue keywords) {
        var values =
                new ArrayList<Value>(List.of(StrValue.of(name), TupleValue.of(bases), namespace));
        var names = new ArrayList<String>();
        addKeywords(keywords, names, values);
        return new Args(values.toArray(Value[]::new), names.toArray(String[]::new));
    }

    @Bounded(Bounded.By.MEMORY)
    private static void addKeywords(DictValue keywords, List<String> names, List<Value> values) {
        for (var i = 0; i < keywords.table().entries(); i++) {
            if (keywords.table().key(i) instanceof StrValue name) {
                names.add(name.text());
                values.add(keywords.table().value(i));
            }
        }
    }

    @Bounded(Bounded.By.FIXED)
    private static Raise wrongArgument(Run run, Args args) {
        var wanted = List.of(Types.STR, Types.TUPLE, Types.DICT);
        var index = 0;
        while (args.get(index).type().isSubtypeOf(wanted.get(index))) {
            index++;
        }
        return run.typeError(
                "type.__new__() argument "
                        + (index + 1)
                        + " must be "
                        + wanted.get(index).name()
                        + ", not "
                        + args.get(index).typeName());
    }

    /// Makes a class from the namespace its body left.
    public static Type define(
            Run run,
            Type metatype,
            String name,
            Value[] bases,
            DictValue namespace,
            DictValue keywords) {
        var types = baseTypes(run, bases);
        var best = Layout.best(run, types);
        Reshaping.checkName(run, name);
        run.work(200);
        var slots = Slots.of(run, name, namespace, types, best);
        var type = Type.heap(run, metatype, name, types, best, slots.layout());
        var cell = copyNamespace(run, namespace, type);
        slots.define(type, types);
        finish(type);
        if (cell != null) {
            cell.value = type;
        }
        setNames(run, type);
        initSubclass(run, type, keywords);
        return type;
    }

    /// Bases as a class statement takes them: what is no class says by `__mro_entries__` which ones it
    /// stands for.
    public static Value[] resolveBases(Run run, Value[] bases) {
        var resolved = new ArrayList<Value>();
        for (var base : bases) {
            var hook =
                    base instanceof Type || base instanceof GenericAlias
                            ? null
                            : AttributeProtocol.findAttribute(run, base, "__mro_entries__");
            if (hook == null) {
                resolved.add(base);
            } else {
                var entries = Protocol.call(run, hook, TupleValue.of(bases));
                if (!(entries instanceof TupleValue tuple)) {
                    throw run.typeError("__mro_entries__ must return a tuple");
                }
                resolved.addAll(List.of(tuple.items()));
            }
        }
        return resolved.toArray(Value[]::new);
    }

    /// The namespace for a class body: what the metaclass prepares, or a plain dict.
    public static Value prepare(
            Run run, Value metatype, String name, Value[] bases, DictValue keywords) {
        if (metatype == Type.TYPE) {
            return new DictValue();
        }
        var hook = AttributeProtocol.findAttribute(run, metatype, "__prepare__");
        if (hook == null) {
            return new DictValue();
        }
        var names = new ArrayList<String>();
        var values = new ArrayList<Value>(List.of(StrValue.of(name), TupleValue.of(bases)));
        addKeywords(keywords, names, values);
        var namespace =
                hook.call(
                        run, new Args(values.toArray(Value[]::new), names.toArray(String[]::new)));
        if (namespace.type().special(Special.GETITEM) != null) {
            return namespace;
        }
        throw run.typeError(
                (metatype instanceof Type type ? type.name() : "<metaclass>")
                        + ".__prepare__() must return a mapping, not "
                        + namespace.typeName());
    }

    /// Defines a name in the namespace of a class body.
    public static void define(Run run, Value namespace, StrValue name, Value value) {
        if (namespace instanceof DictValue dict && dict.getClass() == DictValue.class) {
            dict.put(run, name, value);
        } else {
            Protocol.setItem(run, namespace, name, value);
        }
    }

    /// What a name stands for in the namespace of a class body; null where it has none.
    public static @Nullable Value lookup(Run run, Value namespace, StrValue name) {
        if (namespace instanceof DictValue dict && dict.getClass() == DictValue.class) {
            return dict.get(run, name);
        }
        try {
            return Protocol.getItem(run, namespace, name);
        } catch (Raise raise) {
            if (raise.is(Types.KEY_ERROR)) {
                return null;
            }
            throw raise;
        }
    }

    /// Removes a name from the namespace of a class body; false where it has none.
    public static boolean remove(Run run, Value namespace, StrValue name) {
        if (namespace instanceof DictValue dict && dict.getClass() == DictValue.class) {
            return dict.table().remove(run, name) != null;
        }
        try {
            Protocol.deleteItem(run, namespace, name);
            return true;
        } catch (Raise raise) {
            if (raise.is(Types.KEY_ERROR)) {
                return false;
            }
            throw raise;
        }
    }

    @Bounded(Bounded.By.MEMORY)
    private static List<Type> baseTypes(Run run, Value[] bases) {
        var types = new ArrayList<Type>();
        for (var base : bases) {
            var origin = base instanceof GenericAlias alias ? alias.origin() : base;
            if (!(origin instanceof Type type)) {
                throw run.typeError("bases must be types, not " + base.typeName());
            }
            refuseFinal(run, type);
            if (types.contains(type)) {
                throw run.typeError("duplicate base class " + type.name());
            }
            types.add(type);
        }
        return types.isEmpty() ? List.of(Type.OBJECT) : types;
    }

    static void refuseFinal(Run run, Type type) {
        if (FINAL.contains(type)) {
            throw run.typeError("type '" + type.name() + "' is not an acceptable base type");
        }
    }

    private static final List<Type> FINAL =
            List.of(
                    Types.BOOL,
                    Types.NONE,
                    Types.RANGE,
                    Types.SLICE,
                    Types.FUNCTION,
                    Types.GENERATOR,
                    Types.NOT_IMPLEMENTED,
                    Types.ELLIPSIS,
                    Types.METHOD,
                    Types.BUILTIN_FUNCTION);

    private static @Nullable Cell copyNamespace(Run run, DictValue namespace, Type type) {
        Cell cell = null;
        var table = namespace.table();
        for (var i = 0; i < table.entries(); i++) {
            if (!(table.key(i) instanceof StrValue name)) {
                continue;
            }
            switch (name.text()) {
                case "__classcell__" -> cell = classCell(run, table.value(i));
                case "__qualname__" -> setQualname(run, type, table.value(i));
                case "__doc__" -> setDoc(run, type, table.value(i));
                default -> type.define(name.text(), table.value(i));
            }
        }
        var own = type.ownAttributes();
        if (!own.containsKey("__module__")) {
            type.define("__module__", StrValue.of(run.frame().home.module()));
        }
        if (!own.containsKey("__doc__")) {
            type.define("__doc__", Constants.NONE);
        }
        if (own.containsKey("__eq__") && !own.containsKey("__hash__")) {
            type.define("__hash__", Constants.NONE);
        }
        wrap(type, "__new__", StaticMethod::new);
        wrap(type, "__init_subclass__", ClassMethod::new);
        wrap(type, "__class_getitem__", ClassMethod::new);
        return cell;
    }

    private static void wrap(Type type, String name, UnaryOperator<Value> wrapper) {
        var function = type.ownAttributes().get(name);
        if (function != null && function.type() == Types.FUNCTION) {
            type.define(name, wrapper.apply(function));
        }
    }

    private static Cell classCell(Run run, Value value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        throw run.typeError(
                "__classcell__ must be a nonlocal cell, not <class '"
                        + value.type().qualifiedName()
                        + "'>");
    }

    private static void setDoc(Run run, Type type, Value value) {
        if (value instanceof StrValue text) {
            Reshaping.checkText(run, text.text());
        }
        type.define("__doc__", value);
    }

    private static void setQualname(Run run, Type type, Value value) {
        if (!(value instanceof StrValue text)) {
            throw run.typeError("type __qualname__ must be a str, not " + value.typeName());
        }
        type.setQualname(text.text());
    }

    /// Looks up all specials and notes which abstract methods are left.
    private static void finish(Type type) {
        type.finish();
        if (type.type().isSubtypeOf(Types.ABC_META)) {
            type.setAbstractMethods(abstractMethods(type));
        }
    }

    /// Looks again which methods of a class are abstract.
    public static void updateAbstractMethods(Type type) {
        if (type.type().isSubtypeOf(Types.ABC_META)) {
            type.setAbstractMethods(abstractMethods(type));
        }
    }

    /// Names of the methods that are left to be implemented.
    public static List<String> abstractNames(Type type) {
        return type.abstractMethods();
    }

    private static List<String> abstractMethods(Type type) {
        var names = new ArrayList<String>();
        for (var ancestor : type.mro()) {
            for (var name : ancestor.ownAttributes().keySet()) {
                if (!names.contains(name) && isAbstract(type.lookup(name))) {
                    names.add(name);
                }
            }
        }
        names.sort(null);
        return names;
    }

    private static boolean isAbstract(@Nullable Value member) {
        return switch (member) {
            case null -> false;
            case Property property ->
                    isAbstract(property.getter())
                            || isAbstract(property.setter())
                            || isAbstract(property.deleter());
            case StaticMethod method -> isAbstract(method.function());
            case ClassMethod method -> isAbstract(method.function());
            case Attributed own -> own.attributes().get("__isabstractmethod__") == Bool.TRUE;
            default -> false;
        };
    }

    static void refuseAbstract(Run run, Type type) {
        var missing = type.abstractMethods();
        if (!missing.isEmpty()) {
            throw run.typeError(
                    "Can't instantiate abstract class "
                            + type.name()
                            + " without an implementation for abstract method"
                            + (missing.size() == 1 ? "" : "s")
                            + " '"
                            + String.join("', '", missing)
                            + "'");
        }
    }

    private static void setNames(Run run, Type type) {
        for (var entry : List.copyOf(type.ownAttributes().entrySet())) {
            var value = entry.getValue();
            var hook = value.type().special(Special.SET_NAME);
            if (hook == null) {
                continue;
            }
            try {
                var args = Args.of(type, StrValue.of(entry.getKey()));
                Protocol.callMethod(run, hook, value, args);
            } catch (Raise raise) {
                addNote(
                        run,
                        raise,
                        "Error calling __set_name__ on '"
                                + value.typeName()
                                + "' instance '"
                                + entry.getKey()
                                + "' in '"
                                + type.name()
                                + "'");
                throw raise;
            }
        }
    }

    private static void addNote(Run run, Raise raise, String note) {
        Protocol.call(
                run,
                AttributeProtocol.getAttribute(run, raise.value(), "add_note"),
                StrValue.of(note));
    }

    @Bounded(Bounded.By.MEMORY)
    private static void initSubclass(Run run, Type type, DictValue keywords) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Value>();
        addKeywords(keywords, names, values);
        for (var ancestor : type.mro().subList(1, type.mro().size())) {
            var method = ancestor.ownAttributes().get("__init_subclass__");
            if (method != null && ancestor != Type.OBJECT) {
                method.bind(run, null, type)
                        .call(
                                run,
                                new Args(
                                        values.toArray(Value[]::new),
                                        names.toArray(String[]::new)));
                return;
            }
        }
        if (!names.isEmpty()) {
            throw run.typeError(type.name() + ".__init_subclass__() takes no keyword arguments");
        }
    }

    /// `isinstance(value, classes)`.
    public static boolean isInstance(Run run, Value value, Value classes) {
        return Kinship.isInstance(run, Protocol.present(run, value), classes);
    }

    /// `issubclass(derived, classes)`.
    public static boolean isSubclass(Run run, Value derived, Value classes) {
        return Kinship.isSubclass(run, derived, classes);
    }

    /// `type.__instancecheck__(cls, value)`.
    public static boolean isPlainInstance(Run run, Value value, Value cls) {
        return Kinship.isPlainInstance(run, value, cls);
    }

    /// `type.__subclasscheck__(cls, derived)`.
    public static boolean isPlainSubclass(Run run, Value derived, Value cls) {
        return Kinship.isPlainSubclass(run, derived, cls);
    }

    /// `list[int]` and the like.
    static Value generic(Run run, Type type, Value key) {
        if (!GENERIC.contains(type.solidBase())) {
            throw run.typeError("type '" + type.name() + "' is not subscriptable");
        }
        return new GenericAlias(
                type, key instanceof TupleValue keys ? keys.items() : new Value[] {key});
    }

    private static final List<Type> GENERIC =
            List.of(
                    Types.LIST,
                    Types.DICT,
                    Types.SET,
                    Types.FROZENSET,
                    Types.TUPLE,
                    Type.TYPE,
                    Types.BASE_EXCEPTION_GROUP,
                    Types.EXCEPTION_GROUP);

    /// `int | str`.
    static Value union(Run run, BinaryOp op, Value left, Value right) {
        if (op != BinaryOp.OR
                || !(right instanceof Type
                        || right instanceof GenericAlias
                        || right == Constants.NONE)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var members = new ArrayList<Value>();
        for (var side : List.of(left, right)) {
            var parts =
                    side instanceof GenericAlias alias && alias.isUnion()
                            ? alias.parameters()
                            : new Value[] {side == Constants.NONE ? Types.NONE : side};
            for (var part : parts) {
                run.work(members.size());
                if (!members.contains(part)) {
                    members.add(part);
                }
            }
        }
        return new GenericAlias(Types.UNION, members.toArray(Value[]::new));
    }
}
