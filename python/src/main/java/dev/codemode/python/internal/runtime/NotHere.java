package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What Python has and this sandbox leaves out on purpose: why, and what to use instead. Messages and
/// the reference page say it in the same words.
@Bounded(Bounded.By.FIXED)
public final class NotHere {
    private static final String FILES = "There are no files here: use the tools";
    private static final String NETWORK = "There is no network here: use the tools";
    private static final String PROCESSES =
            "There are no processes and no threads here: use the tools";
    private static final String MACHINE = "There is no operating system here: use the tools";
    private static final String INTERPRETER = "There is no interpreter state here";
    private static final String PACKAGES =
            "There are no packages here: use lists, dicts and the modules that are";
    private static final String TEXT = "Write the statements themselves";

    /// The same in short, for models: what programs most often reach for in vain.
    public static final String SUMMARY =
            "no files, no network, no processes, no `input`, no `eval` or `exec`";

    private static final Map<String, String> BUILTINS =
            Map.of(
                    "open", FILES,
                    "input", "Nobody can answer here: use the data you have",
                    "eval", "Use json.loads for data, or write the expression itself",
                    "exec", TEXT,
                    "compile", TEXT,
                    "__import__", "Use an import statement",
                    "breakpoint", "Use print",
                    "help", "Use what the tools say of themselves",
                    "exit", "Let the program come to its end",
                    "quit", "Let the program come to its end");

    private static final Map<String, String> MODULES = modules();

    private NotHere() {}

    private static Map<String, String> modules() {
        var modules = new TreeMap<String, String>();
        put(
                modules,
                FILES,
                "pathlib shutil tempfile glob fileinput zipfile tarfile sqlite3 pickle shelve");
        put(
                modules,
                NETWORK,
                "requests httpx aiohttp urllib.request urllib3 http http.client socket ssl smtplib ftplib");
        put(
                modules,
                PROCESSES,
                "subprocess multiprocessing threading concurrent concurrent.futures signal sched");
        put(modules, MACHINE, "os os.path platform getpass pwd ctypes");
        put(
                modules,
                INTERPRETER,
                "sys gc inspect importlib builtins traceback weakref ast dis code tracemalloc");
        put(modules, PACKAGES, "numpy pandas scipy matplotlib polars dateutil pytz pydantic yaml");
        put(modules, "Use print", "logging warnings");
        put(modules, "Use the data you have", "argparse optparse configparser");
        return modules;
    }

    private static void put(Map<String, String> modules, String why, String names) {
        for (var name : names.split(" ", -1)) {
            modules.put(name, why);
        }
    }

    /// Why a built-in function or a module of that name is not here; null for any other name.
    public static @Nullable String why(String name) {
        var builtin = BUILTINS.get(name);
        return builtin != null ? builtin : MODULES.get(name);
    }

    /// The built-in functions, by name.
    public static Map<String, String> builtins() {
        return new TreeMap<>(BUILTINS);
    }

    /// The modules that are most often asked for, by name.
    public static Map<String, String> missingModules() {
        return Collections.unmodifiableMap(MODULES);
    }
}
