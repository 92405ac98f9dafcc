package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a callable, and how arguments meet them. Functions of the program, built-in ones
/// and tools all bind through here, so that a wrong call reads the same everywhere.
///
/// Slots are filled in this order: positional-only, positional, keyword-only, `*args`, `**kwargs`.
@Bounded(Bounded.By.MEMORY)
public final class Signature {
    private final String[] names;
    private final int positionalOnly;
    private final int positional;
    private final boolean varArgs;
    private final boolean kwArgs;

    /// @param names in slot order, those of `*args` and `**kwargs` included
    /// @param positionalOnly how many of the names can be given by position only
    /// @param positional how many can be given by position, the former included
    public Signature(
            List<String> names,
            int positionalOnly,
            int positional,
            boolean varArgs,
            boolean kwArgs) {
        this.names = names.toArray(String[]::new);
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.varArgs = varArgs;
        this.kwArgs = kwArgs;
    }

    public int slots() {
        return names.length;
    }

    public int positional() {
        return positional;
    }

    public String name(int slot) {
        return names[slot];
    }

    public boolean hasVarArgs() {
        return varArgs;
    }

    public boolean hasKwArgs() {
        return kwArgs;
    }

    int positionalOnly() {
        return positionalOnly;
    }

    /// Parameters with a slot each: all but `*args` and `**kwargs`.
    public int named() {
        return names.length - (varArgs ? 1 : 0) - (kwArgs ? 1 : 0);
    }

    /// Whether a call with `count` positional arguments fills every slot in order.
    public boolean takesJust(int count) {
        return names.length == count && positional == count;
    }

    /// Puts arguments into slots.
    ///
    /// @param callee the name that messages show
    /// @param defaults by slot; null where the parameter must be given
    /// @param slots filled here; may be longer than [#slots]
    /// @throws Raise `TypeError` in CPython's words
    public void bind(
            Run run,
            String callee,
            @Nullable Value[] defaults,
            Args args,
            @Nullable Value[] slots) {
        var given = args.positional();
        var direct = Math.min(given, positional);
        System.arraycopy(args.values(), 0, slots, 0, direct);
        if (varArgs) {
            slots[named()] = rest(args, direct, given);
        }
        var extra = kwArgs ? new DictValue() : null;
        for (var i = 0; i < args.keywords(); i++) {
            bindKeyword(run, callee, args, i, slots, extra);
        }
        if (extra != null) {
            slots[names.length - 1] = extra;
        }
        if (given > positional && !varArgs) {
            throw tooMany(run, callee, defaults, args, slots);
        }
        fillDefaults(run, callee, defaults, slots);
    }

    private static Value rest(Args args, int from, int to) {
        var rest = new Value[to - from];
        System.arraycopy(args.values(), from, rest, 0, rest.length);
        return TupleValue.of(rest);
    }

    private void bindKeyword(
            Run run,
            String callee,
            Args args,
            int i,
            @Nullable Value[] slots,
            @Nullable DictValue extra) {
        var keyword = args.keyword(i);
        run.work(names.length);
        var slot = slotOf(keyword);
        if (slot >= positionalOnly) {
            if (slots[slot] != null) {
                throw run.typeError(
                        callee + "() got multiple values for argument '" + keyword + "'");
            }
            slots[slot] = args.keywordValue(i);
        } else if (extra != null) {
            var key = StrValue.of(keyword);
            if (extra.get(run, key) != null) {
                throw run.typeError(
                        callee + "() got multiple values for keyword argument '" + keyword + "'");
            }
            extra.put(run, key, args.keywordValue(i));
        } else if (slot >= 0) {
            throw run.typeError(
                    callee
                            + "() got some positional-only arguments passed as keyword arguments: '"
                            + keyword
                            + "'");
        } else {
            throw withHint(
                    run.typeError(
                            callee + "() got an unexpected keyword argument '" + keyword + "'"),
                    keyword);
        }
    }

    /// Whether an argument can be given by that name.
    boolean takesKeyword(String keyword) {
        return kwArgs || slotOf(keyword) >= positionalOnly;
    }

    /// The error with the parameter that was probably meant.
    Raise withHint(Raise error, String keyword) {
        error.value().setHint(Names.didYouMean(keyword, keywordNames()));
        return error;
    }

    private int slotOf(String keyword) {
        for (var i = 0; i < named(); i++) {
            if (names[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private List<String> keywordNames() {
        return List.of(names).subList(positionalOnly, named());
    }

    private Raise tooMany(
            Run run,
            String callee,
            @Nullable Value[] defaults,
            Args args,
            @Nullable Value[] slots) {
        var required = 0;
        for (var i = 0; i < positional; i++) {
            required += defaults[i] == null ? 1 : 0;
        }
        var range =
                required == positional ? "" + positional : "from " + required + " to " + positional;
        var keywordOnly = 0;
        for (var i = positional; i < named(); i++) {
            keywordOnly += slots[i] == null ? 0 : 1;
        }
        var given = args.positional();
        var detail =
                keywordOnly == 0
                        ? ""
                        : " positional argument%s (and %d keyword-only argument%s)"
                                .replaceFirst("%s", given == 1 ? "" : "s")
                                .replaceFirst("%d", "" + keywordOnly)
                                .replaceFirst("%s", keywordOnly == 1 ? "" : "s");
        return run.typeError(
                callee
                        + "() takes "
                        + range
                        + " positional argument"
                        + (range.equals("1") ? "" : "s")
                        + " but "
                        + given
                        + detail
                        + (given == 1 && keywordOnly == 0 ? " was given" : " were given"));
    }

    private void fillDefaults(
            Run run, String callee, @Nullable Value[] defaults, @Nullable Value[] slots) {
        List<String> missing = null;
        for (var i = 0; i < named(); i++) {
            if (slots[i] == null) {
                slots[i] = defaults[i];
                if (slots[i] == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add("'" + names[i] + "'");
                }
            }
            if (i == positional - 1 && missing != null) {
                throw missing(run, callee, missing, "positional");
            }
        }
        if (missing != null) {
            throw missing(run, callee, missing, "keyword-only");
        }
    }

    private static Raise missing(Run run, String callee, List<String> missing, String kind) {
        return run.typeError(
                callee
                        + "() missing "
                        + missing.size()
                        + " required "
                        + kind
                        + " argument"
                        + (missing.size() == 1 ? "" : "s")
                        + ": "
                        + Names.listing(missing));
    }
}
