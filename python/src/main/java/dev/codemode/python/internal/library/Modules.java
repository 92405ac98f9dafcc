package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ModuleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The modules of the library, one line each. What is made in Java is made at its first import and then
/// shared by all runs; what is written in Python is compiled at its first import and run once in each
/// run that imports it. How to add one stands in the package's description.
public final class Modules {
    private static final Map<String, Entry> ENTRIES = new TreeMap<>();

    /// What models are told of by name: the modules that their programs import most, that one first.
    public static final List<String> MOST_USED =
            List.of(
                    "json",
                    "math",
                    "re",
                    "datetime",
                    "decimal",
                    "statistics",
                    "collections",
                    "itertools",
                    "functools");

    static {
        language();
        text();
        numbers();
        data();
    }

    /// Where a module comes from.
    public sealed interface Entry {
        /// Made by Java code.
        record Java(Supplier<ModuleValue> maker) implements Entry {}

        /// Written in Python.
        ///
        /// @param resource its source, beside this class
        record Python(String resource) implements Entry {}
    }

    private Modules() {}

    private static void language() {
        java("_asyncio", () -> AsyncioHelpers.MODULE);
        python("asyncio");
        java("_json", () -> JsonModule.TOOLS);
        python("_json_more");
        java("json", () -> JsonModule.MODULE);
        java("keyword", () -> KeywordModule.MODULE);
        java("math", () -> MathModule.MODULE);
    }

    private static void text() {
        java("_base64", () -> Base64Module.MODULE);
        java("_binascii", () -> Base64Module.BINASCII);
        python("base64");
        python("binascii");
        java("_html", () -> HtmlNames.MODULE);
        java("_io", () -> IoErrors.MODULE);
        java("_hashlib", () -> HashlibModule.MODULE);
        python("hashlib");
        python("csv");
        python("hmac");
        python("html");
        python("html.entities");
        python("io");
        java("re", () -> ReModule.MODULE);
        python("pprint");
        python("secrets");
        python("string");
        python("struct");
        python("textwrap");
        java("unicodedata", () -> UnicodeDataModule.MODULE);
        python("urllib.parse");
        python("uuid");
    }

    private static void numbers() {
        java("datetime", () -> DateTimeModule.MODULE);
        java("decimal", DecimalModule::forRun);
        java("random", () -> RandomModule.MODULE);
        java("time", () -> TimeModule.MODULE);
        java("zoneinfo", () -> ZoneInfoModule.MODULE);
        python("_cmath_facts");
        python("_random_more");
        python("calendar");
        python("cmath");
        python("fractions");
        python("numbers");
        python("statistics");
    }

    private static void data() {
        java("_abc", () -> AbcModule.TOOLS);
        java("_collections", () -> CollectionsModule.MODULE);
        python("_collections_more");
        java("_enum", () -> EnumProperty.MODULE);
        java("_contextlib", () -> Printing.MODULE);
        java("_dataclasses", () -> DataclassesModule.MODULE);
        java("_functools", () -> FunctoolsModule.TOOLS);
        python("_functools_more");
        python("_types_more");
        java("abc", () -> AbcModule.MODULE);
        java("collections", () -> CollectionsModule.MODULE);
        python("collections.abc");
        python("contextlib");
        python("dataclasses");
        python("enum");
        python("typing");
        java("types", () -> TypesModule.MODULE);
        java("bisect", () -> BisectModule.MODULE);
        java("copy", () -> CopyModule.MODULE);
        java("functools", () -> FunctoolsModule.MODULE);
        java("heapq", () -> HeapqModule.MODULE);
        java("operator", () -> OperatorModule.MODULE);
        java("itertools", () -> ItertoolsModule.MODULE);
    }

    private static void java(String name, Supplier<ModuleValue> maker) {
        ENTRIES.put(name, new Entry.Java(maker));
    }

    private static void python(String name) {
        ENTRIES.put(name, new Entry.Python(name.replace('.', '/') + ".py"));
    }

    /// Where the module of a name comes from, or null where this sandbox has none of it.
    public static @Nullable Entry find(String name) {
        var entry = ENTRIES.get(name);
        return entry == null && isPackage(name)
                ? new Entry.Java(() -> new ModuleValue(name, Map.of()))
                : entry;
    }

    /// Whether it is only there for the modules in it, as `urllib` is for `urllib.parse`.
    private static boolean isPackage(String name) {
        return ENTRIES.keySet().stream().anyMatch(known -> known.startsWith(name + "."));
    }

    /// Names that programs can import, sorted. Those with an underscore in front serve the library.
    public static List<String> names() {
        var names = new ArrayList<>(ENTRIES.keySet());
        names.removeIf(name -> name.startsWith("_"));
        return names;
    }

    /// All modules written in Python.
    public static List<String> inPython() {
        return ENTRIES.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Entry.Python)
                .map(Map.Entry::getKey)
                .toList();
    }
}
