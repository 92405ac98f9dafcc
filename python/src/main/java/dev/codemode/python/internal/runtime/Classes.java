package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How classes are made and asked about.
public final class Classes {
    private Classes() {}

    /// `type(x)`, or `type(name, bases, namespace)`.
    static Value construct(Run run, Type metatype, Args args) {
        if (args.positional() == 1 && metatype == Type.TYPE && args.keywords() == 0) {
            return Protocol.present(run, args.get(0)).type();
        }
        if (args.positional() != 3) {
            throw run.typeError("type() takes 1 or 3 arguments");
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
        return define(run, metatype, name.text(), bases.items(), namespace, keywords);
    }

    /// The metatype a class statement has to call: that of the most derived base.
    public static Value metatype(Run run, @Nullable Value given, Value[] bases) {
        if (given != null && !(given instanceof Type)) {
            return given;
        }
        var winner = given instanceof Type type ? type : Type.TYPE;
        for (var base : bases) {
            var metatype = base.type();
            if (base instanceof Type && metatype.isSubtypeOf(winner)) {
                winner = metatype;
            }
        }
        return winner;
    }

    /// The arguments with which a class statement calls a metatype of the program's own.
    public static Args definitionArgs(
            Run run, String name, Value[] bases, DictValue namespace, DictValue keywords) {
        var values =
                new ArrayList<Value>(List.of(StrValue.of(name), TupleValue.of(bases), namespace));
        var names = new ArrayList<String>();
        addKeywords(keywords, names, values);
        return new Args(values.toArray(Value[]::new), names.toArray(String[]::new));
    }

    private static void addKeywords(DictValue keywords, List<String> names, List<Value> values) {
        for (var i = 0; i < keywords.table().entries(); i++) {
            if (keywords.table().key(i) instanceof StrValue name) {
                names.add(name.text());
                values.add(keywords.table().value(i));
            }
        }
    }

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
        refuseConflict(run, types);
        run.work(200);
        var type = Type.heap(run, metatype, name, types);
        var cell = copyNamespace(run, namespace, type);
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
                            : Protocol.findAttribute(run, base, "__mro_entries__");
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
    public static DictValue prepare(
            Run run, Value metatype, String name, Value[] bases, DictValue keywords) {
        var hook =
                metatype instanceof Type type
                        ? type.isHeap() ? type.lookup("__prepare__") : null
                        : Protocol.findAttribute(run, metatype, "__prepare__");
        if (hook == null
                || hook instanceof ClassMethod method && method.function() instanceof Native) {
            return new DictValue();
        }
        var names = new ArrayList<String>();
        var values = new ArrayList<Value>(List.of(StrValue.of(name), TupleValue.of(bases)));
        addKeywords(keywords, names, values);
        var bound = metatype instanceof Type type ? hook.bind(run, null, type) : hook;
        var namespace =
                bound.call(
                        run, new Args(values.toArray(Value[]::new), names.toArray(String[]::new)));
        if (namespace instanceof DictValue dict) {
            return dict;
        }
        throw run.typeError(
                (metatype instanceof Type type ? type.name() : "<metaclass>")
                        + ".__prepare__() must return a mapping, not "
                        + namespace.typeName());
    }

    /// Defines a name in the namespace of a class body.
    public static void define(Run run, DictValue namespace, StrValue name, Value value) {
        if (namespace.type().isHeap()) {
            Protocol.setItem(run, namespace, name, value);
        } else {
            namespace.put(run, name, value);
        }
    }

    private static List<Type> baseTypes(Run run, Value[] bases) {
        var types = new ArrayList<Type>();
        for (var base : bases) {
            var origin = base instanceof GenericAlias alias ? alias.origin() : base;
            if (!(origin instanceof Type type)) {
                throw run.typeError("bases must be types, not " + base.typeName());
            }
            if (FINAL.contains(type)) {
                throw run.typeError("type '" + type.name() + "' is not an acceptable base type");
            }
            if (types.contains(type)) {
                throw run.typeError("duplicate base class " + type.name());
            }
            types.add(type);
        }
        return types.isEmpty() ? List.of(Type.OBJECT) : types;
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

    /// Exceptions that are made of more than others.
    private static final List<Type> LARGER_EXCEPTIONS =
            List.of(
                    Types.ATTRIBUTE_ERROR,
                    Types.BASE_EXCEPTION_GROUP,
                    Types.IMPORT_ERROR,
                    Types.NAME_ERROR,
                    Types.OS_ERROR,
                    Types.STOP_ITERATION,
                    Types.SYNTAX_ERROR,
                    Types.SYSTEM_EXIT,
                    Types.UNICODE_DECODE_ERROR,
                    Types.UNICODE_ENCODE_ERROR,
                    Types.UNICODE_TRANSLATE_ERROR);

    /// The built-in type that says what instances are made of.
    private static Type layout(Type base) {
        var solid = base.solidBase();
        if (!solid.isSubtypeOf(Types.BASE_EXCEPTION)) {
            return solid;
        }
        for (var type : solid.mro()) {
            if (LARGER_EXCEPTIONS.contains(type)) {
                return type;
            }
        }
        return Types.BASE_EXCEPTION;
    }

    private static void refuseConflict(Run run, List<Type> bases) {
        var solid = Type.OBJECT;
        for (var base : bases) {
            var other = layout(base);
            if (solid == Type.OBJECT || other.isSubtypeOf(solid)) {
                solid = other;
            } else if (other != Type.OBJECT && !solid.isSubtypeOf(other)) {
                throw run.typeError("multiple bases have instance lay-out conflict");
            }
        }
    }

    private static @Nullable Cell copyNamespace(Run run, DictValue namespace, Type type) {
        Cell cell = null;
        var table = namespace.table();
        for (var i = 0; i < table.entries(); i++) {
            var key = table.key(i);
            if (!(key instanceof StrValue name)) {
                continue;
            }
            if (table.value(i) instanceof Cell classCell) {
                cell = classCell;
            } else {
                type.define(name.text(), table.value(i));
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
        for (var implicit : List.of("__init_subclass__", "__class_getitem__")) {
            var function = own.get(implicit);
            if (function != null && function.type() == Types.FUNCTION) {
                type.define(implicit, new ClassMethod(function));
            }
        }
        return cell;
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
            case Attributed own -> own.attributes().get("__isabstractmethod__") == Bool.TRUE;
            case Property property ->
                    isAbstract(property.getter())
                            || isAbstract(property.setter())
                            || isAbstract(property.deleter());
            case StaticMethod method -> isAbstract(method.function());
            case ClassMethod method -> isAbstract(method.function());
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
            if (entry.getValue() instanceof Property property) {
                property.setName(entry.getKey());
            }
            Protocol.callSpecial(
                    run, Special.SET_NAME, entry.getValue(), type, StrValue.of(entry.getKey()));
        }
    }

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
        return isInstanceOrSubclass(run, Protocol.present(run, value), value.type(), classes, true);
    }

    /// `issubclass(type, classes)`.
    public static boolean isSubclass(Run run, Type type, Value classes) {
        return isInstanceOrSubclass(run, type, type, classes, false);
    }

    private static boolean isInstanceOrSubclass(
            Run run, Value value, Type type, Value classes, boolean instance) {
        switch (classes) {
            case Type other -> {
                var hook =
                        other.type() == Type.TYPE
                                ? null
                                : other.type()
                                        .special(
                                                instance
                                                        ? Special.INSTANCECHECK
                                                        : Special.SUBCLASSCHECK);
                return hook == null
                        ? type.isSubtypeOf(other)
                        : Protocol.truth(run, Protocol.callMethod(run, hook, other, value));
            }
            case TupleValue tuple -> {
                try (var _ = run.nested()) {
                    for (var element : tuple.items()) {
                        if (isInstanceOrSubclass(run, value, type, element, instance)) {
                            return true;
                        }
                    }
                }
                return false;
            }
            case GenericAlias alias when alias.isUnion() -> {
                return isInstanceOrSubclass(
                        run, value, type, TupleValue.of(alias.parameters()), instance);
            }
            case GenericAlias _ ->
                    throw run.typeError(
                            (instance ? "isinstance" : "issubclass")
                                    + "() argument 2 cannot be a parameterized generic");
            default -> {
                var hook =
                        classes.type()
                                .special(instance ? Special.INSTANCECHECK : Special.SUBCLASSCHECK);
                if (hook != null) {
                    return Protocol.truth(run, Protocol.callMethod(run, hook, classes, value));
                }
                throw run.typeError(
                        instance
                                ? "isinstance() arg 2 must be a type, a tuple of types, or a"
                                        + " union"
                                : "issubclass() arg 2 must be a class, a tuple of classes, or a"
                                        + " union");
            }
        }
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
    static Value union(BinaryOp op, Value left, Value right) {
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
                if (!members.contains(part)) {
                    members.add(part);
                }
            }
        }
        return new GenericAlias(Types.UNION, members.toArray(Value[]::new));
    }
}
