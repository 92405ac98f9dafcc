package dev.codemode.python.internal.host;

import dev.codemode.python.internal.exec.Compiler;
import dev.codemode.python.internal.exec.Program;
import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Globals;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Loads the modules that programs import.
///
/// One that is written in Python is parsed and compiled once and kept, since compiled code holds no
/// state; each run that imports it runs its body in variables of its own, under its own limits.
public final class Library {
    private static final int NESTING = 200;
    private static final Map<String, Compiled> COMPILED = new ConcurrentHashMap<>();

    private record Compiled(
            String name, String doc, Program program, Map<String, Integer> exports) {}

    private Library() {}

    /// The module of a name for one run, or null where there is none.
    static @Nullable ModuleValue load(Run run, String name) {
        return switch (Modules.find(name)) {
            case null -> null;
            case Modules.Entry.Java(var maker) -> maker.get();
            case Modules.Entry.Python(var resource) -> run(run, compiled(name, resource));
        };
    }

    private static ModuleValue run(Run run, Compiled compiled) {
        var program = compiled.program();
        var globals = Globals.ofLibrary(compiled.name(), program.globalNames(), compiled.exports());
        var doc = compiled.doc().isEmpty() ? Constants.NONE : StrValue.of(compiled.doc());
        var module = new ModuleValue(globals, doc);
        run.load(module, () -> program.run(run, globals));
        return module;
    }

    /// What `from name import *` binds; empty where there is no such module.
    public static List<String> publicNames(String name) {
        var names =
                switch (Modules.find(name)) {
                    case null -> List.<String>of();
                    case Modules.Entry.Java(var maker) -> maker.get().names();
                    case Modules.Entry.Python(var resource) ->
                            List.copyOf(compiled(name, resource).exports().keySet());
                };
        return names.stream().filter(member -> !member.startsWith("_")).toList();
    }

    private static Compiled compiled(String name, String resource) {
        var known = COMPILED.get(name);
        if (known == null) {
            known = compile(name, read(resource));
            COMPILED.put(name, known);
        }
        return known;
    }

    private static String read(String resource) {
        try (var in = Modules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " beside " + Modules.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compiled compile(String name, String text) {
        var source = new Source(name + ".py", text);
        try {
            var module = Parser.parse(source, NESTING);
            var scopes =
                    Resolver.resolve(module, List.of(), Library::publicNames, Progress.unwatched());
            var program =
                    Compiler.compileLibrary(module, scopes, Builtins.table(), Modules.names());
            return new Compiled(name, program.doc(), program, exports(name, module, program));
        } catch (SyntaxException e) {
            throw new IllegalStateException(source.position(e.span()) + ": " + e.text(), e);
        }
    }

    private static Map<String, Integer> exports(String module, Stmt.Module body, Program program) {
        var exports = new LinkedHashMap<String, Integer>();
        for (var name : declared(module, body)) {
            var slot = program.globalNames().indexOf(name);
            if (slot < 0) {
                throw new IllegalStateException(
                        module + ".py names '" + name + "' in __all__ and does not define it");
            }
            exports.put(name, slot);
        }
        return exports;
    }

    private static List<String> declared(String module, Stmt.Module body) {
        for (var stmt : body.body()) {
            if (stmt instanceof Stmt.Assign(var targets, Expr.ListDisplay(var elements, _), _)
                    && targets.getFirst() instanceof Expr.Name(var id, _)
                    && id.equals("__all__")) {
                return elements.stream().map(Library::text).toList();
            }
        }
        throw new IllegalStateException(module + ".py has no '__all__ = [...]'");
    }

    private static String text(Expr element) {
        if (element instanceof Expr.StrLiteral text) {
            return text.value();
        }
        throw new IllegalStateException("__all__ has to be a list of literal texts");
    }
}
