package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What helps against an error that ended a program, where that is in the values it is about. Made
/// only once nobody caught the error, so that programs pay nothing for it.
@Bounded(Bounded.By.MEMORY)
public final class Advice {
    private static final int KEYS_SHOWN = 20;
    private static final int DEEPEST = 4;
    private static final int PLACES = 2000;

    private Advice() {}

    /// What to show behind the message; empty where there is nothing to say.
    public static String on(ExceptionValue error) {
        var lacking = error.lacking();
        if (lacking != null && error.args().size() == 1) {
            return missingKey(lacking, error.args().get(0));
        }
        return missingAttribute(error) + error.hint();
    }

    private static String missingKey(DictValue dict, Value key) {
        var names = keys(dict);
        if (names.isEmpty()) {
            return dict.size() == 0 ? "; the dict is empty" : "";
        }
        var exist = "; the keys are " + Names.some(names, KEYS_SHOWN);
        return key instanceof StrValue text ? exist + whereElse(dict, text.text()) : exist;
    }

    private static String whereElse(DictValue dict, String key) {
        var path = path(dict, key, DEEPEST);
        if (path != null) {
            return "; '" + key + "' stands at " + path;
        }
        var texts = new ArrayList<String>();
        for (var i = 0; i < dict.table().entries(); i++) {
            if (dict.table().key(i) instanceof StrValue text) {
                texts.add(text.text());
            }
        }
        return texts.size() > PLACES ? "" : Names.didYouMean(key, texts);
    }

    /// Keys as a program writes them; of those that are no text or number there is nothing to say.
    private static List<String> keys(DictValue dict) {
        var names = new ArrayList<String>();
        for (var i = 0; i < dict.table().entries(); i++) {
            switch (dict.table().key(i)) {
                case StrValue text -> names.add("'" + text.text() + "'");
                case IntValue number when number.fitsLong() ->
                        names.add(String.valueOf(number.asLong()));
                case null, default -> {}
            }
        }
        return names;
    }

    private static String missingAttribute(ExceptionValue error) {
        return error.field("obj") instanceof DictValue dict
                        && error.field("name") instanceof StrValue name
                        && path(dict, name.text(), 0) != null
                ? "; write [\"" + name.text() + "\"]"
                : "";
    }

    private record Place(Value value, String path, int depth) {}

    /// The shortest path to a key of that name, in breadth first order; of a list, the first item is
    /// taken for all.
    private static @Nullable String path(DictValue dict, String key, int deepest) {
        var places = new ArrayDeque<Place>();
        places.add(new Place(dict, "", 0));
        for (var seen = 0; seen < PLACES && !places.isEmpty(); seen++) {
            var place = places.poll();
            if (place.depth() > deepest) {
                return null;
            }
            switch (place.value()) {
                case DictValue inner -> {
                    for (var i = 0; i < Math.min(inner.table().entries(), PLACES); i++) {
                        if (inner.table().key(i) instanceof StrValue name) {
                            var path = place.path() + "[\"" + name.text() + "\"]";
                            if (name.text().equals(key)) {
                                return path;
                            }
                            places.add(new Place(inner.table().value(i), path, place.depth() + 1));
                        }
                    }
                }
                case ListValue list when list.size() > 0 ->
                        places.add(new Place(list.get(0), place.path() + "[0]", place.depth() + 1));
                default -> {}
            }
        }
        return null;
    }
}
