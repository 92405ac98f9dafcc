package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signature of a built-in, parsed from Python's own notation such as
/// `split(self, sep=None, maxsplit=-1)`. A default is `None`, `True`, `False`, an int, a quoted text,
/// `()`, or `...` for "not given".
@Bounded(Bounded.By.MEMORY)
public final class NativeSignature {
    private final String text;
    private final String name;
    private final Signature parameters;
    private final @Nullable Value[] defaults;
    private final int required;

    /// Where `*args` stands among the parameters as written, or -1 where nothing is behind it.
    private final int varArgsAt;

    private NativeSignature(
            String text,
            String name,
            Signature parameters,
            @Nullable Value[] defaults,
            int varArgsAt) {
        this.text = text;
        this.name = name;
        this.parameters = parameters;
        this.defaults = defaults;
        this.varArgsAt = varArgsAt;
        var count = 0;
        for (var i = 0; i < parameters.positional(); i++) {
            count += defaults[i] == null ? 1 : 0;
        }
        this.required = count;
    }

    /// @param text such as `len(obj, /)`
    public static NativeSignature parse(String text) {
        var open = text.indexOf('(');
        var name = text.substring(0, open);
        var names = new ArrayList<String>();
        var defaults = new ArrayList<@Nullable Value>();
        var positionalOnly = 0;
        var positional = -1;
        String varArgs = null;
        String kwArgs = null;
        var inside = text.substring(open + 1, text.length() - 1).strip();
        for (var part : inside.isEmpty() ? new String[0] : inside.split(", ", -1)) {
            if (part.equals("/")) {
                positionalOnly = names.size();
            } else if (part.startsWith("**")) {
                kwArgs = part.substring(2);
            } else if (part.startsWith("*")) {
                positional = names.size();
                varArgs = part.length() > 1 ? part.substring(1) : varArgs;
            } else {
                var equals = part.indexOf('=');
                names.add(equals < 0 ? part : part.substring(0, equals));
                defaults.add(equals < 0 ? null : literal(part.substring(equals + 1)));
            }
        }
        if (positional < 0) {
            positional = names.size();
        }
        if (varArgs != null) {
            names.add(varArgs);
        }
        if (kwArgs != null) {
            names.add(kwArgs);
        }
        return new NativeSignature(
                text,
                name,
                new Signature(names, positionalOnly, positional, varArgs != null, kwArgs != null),
                defaults.toArray(new @Nullable Value[0]),
                varArgs != null && positional < defaults.size() ? positional : -1);
    }

    private static Value literal(String text) {
        return switch (text) {
            case "None" -> Constants.NONE;
            case "True" -> Bool.TRUE;
            case "False" -> Bool.FALSE;
            case "..." -> Constants.ABSENT;
            case "()" -> TupleValue.EMPTY;
            case "b' '" -> new BytesValue(new byte[] {' '});
            case "b''" -> new BytesValue(new byte[0]);
            default ->
                    text.startsWith("'")
                            ? StrValue.of(text.substring(1, text.length() - 1).replace("\\n", "\n"))
                            : SmallInt.of(Long.parseLong(text));
        };
    }

    /// The notation itself.
    public String text() {
        return text;
    }

    public String name() {
        return name;
    }

    public List<String> parameterNames() {
        var names = new ArrayList<String>();
        for (var i = 0; i < parameters.slots(); i++) {
            names.add(parameters.name(i));
        }
        return names;
    }

    /// Puts arguments into slots, which stand in the order in which the signature is written.
    ///
    /// @param method whether the first slot is `self`, which messages do not count
    @SuppressWarnings("NullAway") // bind leaves no slot null
    public Value[] bind(Run run, String callee, Args args, boolean method) {
        var self = method ? 1 : 0;
        var given = args.positional() - self;
        var most = parameters.positional() - self;
        if (!parameters.hasVarArgs()
                && (given > most || given < required - self)
                && args.keywords() == 0) {
            throw wrongCount(run, callee, given, required - self, most);
        }
        if (args.keywords() > 0
                && parameters.positionalOnly() == parameters.named()
                && !parameters.hasKwArgs()) {
            var shown =
                    name.equals("__init__")
                            ? shownName(callee)
                            : isSlot(callee) ? "wrapper " + name : callee;
            throw run.typeError(shown + "() takes no keyword arguments");
        }
        refuseSurplus(run, callee, given, args.keywords(), self);
        if (args.keywords() > 0) {
            if (!parameters.hasVarArgs() && given > most) {
                throw wrongCount(run, callee, given, required - self, most);
            }
            refuseMissing(run, callee, args, self);
            refuseUnknown(run, callee, args);
            refuseTwice(run, callee, args, self);
        }
        @Nullable Value[] slots = new @Nullable Value[parameters.slots()];
        parameters.bind(run, callee, defaults, args, slots);
        if (varArgsAt >= 0) {
            var rest = slots[parameters.named()];
            System.arraycopy(
                    slots, varArgsAt, slots, varArgsAt + 1, parameters.named() - varArgsAt);
            slots[varArgsAt] = rest;
        }
        return slots;
    }

    /// More arguments than there are parameters: said before any name is looked at, as CPython does.
    private void refuseSurplus(Run run, String callee, int given, int keywords, int self) {
        var all = parameters.named() - self;
        if (keywords == 0 || parameters.hasKwArgs()) {
            return;
        }
        var counted = parameters.hasVarArgs() ? keywords : given + keywords;
        if (counted > all && all > 0) {
            throw run.typeError(
                    shownName(callee)
                            + "() takes at most "
                            + all
                            + (counted == keywords ? " keyword" : "")
                            + " argument"
                            + (all == 1 ? "" : "s")
                            + " ("
                            + counted
                            + " given)");
        }
    }

    /// What must be given and is not: said before names that nobody knows.
    private void refuseMissing(Run run, String callee, Args args, int self) {
        for (var i = args.positional(); i < parameters.positional(); i++) {
            if (defaults[i] == null
                    && (i < parameters.positionalOnly() || !isGiven(args, parameters.name(i)))) {
                throw i < parameters.positionalOnly()
                        ? tooFewByPosition(run, args.positional() - self, self)
                        : run.typeError(
                                shownName(callee)
                                        + "() missing required argument '"
                                        + parameters.name(i)
                                        + "' (pos "
                                        + (i + 1 - self)
                                        + ")");
            }
        }
    }

    private Raise tooFewByPosition(Run run, int given, int self) {
        var least = 0;
        for (var i = self; i < parameters.positionalOnly(); i++) {
            least += defaults[i] == null ? 1 : 0;
        }
        return run.typeError(
                name
                        + "() takes "
                        + (least == parameters.positional() - self ? "exactly " : "at least ")
                        + least
                        + " positional argument"
                        + (least == 1 ? "" : "s")
                        + " ("
                        + given
                        + " given)");
    }

    private static boolean isGiven(Args args, String name) {
        for (var i = 0; i < args.keywords(); i++) {
            if (args.keyword(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void refuseTwice(Run run, String callee, Args args, int self) {
        for (var i = parameters.positionalOnly();
                i < Math.min(args.positional(), parameters.positional());
                i++) {
            if (isGiven(args, parameters.name(i))) {
                throw run.typeError(
                        "argument for "
                                + shownName(callee)
                                + "() given by name ('"
                                + parameters.name(i)
                                + "') and position ("
                                + (i + 1 - self)
                                + ")");
            }
        }
    }

    private void refuseUnknown(Run run, String callee, Args args) {
        for (var i = 0; i < args.keywords(); i++) {
            if (!parameters.takesKeyword(args.keyword(i))) {
                throw parameters.withHint(
                        run.typeError(
                                "'"
                                        + args.keyword(i)
                                        + "' is an invalid keyword argument for "
                                        // It hands its keywords on to the method of list.
                                        + (name.equals("sorted") ? "sort" : shownName(callee))
                                        + "()"),
                        args.keyword(i));
            }
        }
    }

    private Raise wrongCount(Run run, String callee, int given, int least, int most) {
        if (isSlot(callee)) {
            return run.typeError(
                    "expected " + most + " argument" + (most == 1 ? "" : "s") + ", got " + given);
        }
        if (takesRange()) {
            return run.typeError(
                    name
                            + "() takes at "
                            + (given < least ? "least " : "most ")
                            + (given < least ? least : most)
                            + " argument"
                            + ((given < least ? least : most) == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        var named = parameters.named() - parameters.positional();
        if (most == 0 && named > 0 && given > named) {
            return run.typeError(
                    name
                            + "() takes at most "
                            + named
                            + " argument"
                            + (named == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        if (most == 0 && parameters.named() > parameters.positional()) {
            return run.typeError(name + "() takes no positional arguments");
        }
        if (most == 0) {
            return run.typeError(callee + "() takes no arguments (" + given + " given)");
        }
        var missing = parameters.positional() - most + given;
        var byName = parameters.positionalOnly() < parameters.positional();
        if (given < least && byName && missing < parameters.positionalOnly()) {
            return run.typeError(
                    name
                            + "() takes at least "
                            + least
                            + " positional argument"
                            + (least == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        if (given < least && missing >= parameters.positionalOnly()) {
            return run.typeError(
                    name
                            + "() missing required argument '"
                            + parameters.name(missing)
                            + "' (pos "
                            + (given + 1)
                            + ")");
        }
        if (least == 1 && most == 1 && parameters.named() == parameters.positional()) {
            return run.typeError(callee + "() takes exactly one argument (" + given + " given)");
        }
        if (given > most && byName) {
            return run.typeError(
                    shownName(callee)
                            + "() takes at most "
                            + most
                            + (parameters.named() > parameters.positional() ? " positional" : "")
                            + " argument"
                            + (most == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        var bound = given < least ? least : most;
        var word = least == most ? "" : given < least ? "at least " : "at most ";
        return run.typeError(
                shownName(callee)
                        + " expected "
                        + word
                        + bound
                        + " argument"
                        + (bound == 1 ? "" : "s")
                        + ", got "
                        + given);
    }

    /// Whether it is a method behind an operator, which counts its arguments in words of its own.
    private boolean isSlot(String callee) {
        return callee.startsWith("object.__")
                && !name.equals("__format__")
                && Special.named(name) != null;
    }

    /// Whether it looks for something between two indices.
    private boolean takesRange() {
        return text.contains(", start=None, end=None, /)");
    }

    /// Calling a type runs `__init__`, but the program wrote the type's name.
    private String shownName(String callee) {
        return name.equals("__init__") ? callee.substring(0, callee.indexOf('.')) : name;
    }
}
