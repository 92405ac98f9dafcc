package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Names;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// `import` and `from ... import`.
final class Imports {
    private Imports() {}

    private static ModuleValue module(Frame f, String name, List<String> modules) {
        var module = f.run.module(name);
        if (module != null) {
            return module;
        }
        var dot = name.indexOf('.');
        if (dot > 0) {
            module(f, name.substring(0, dot), modules);
        }
        var error =
                new ExceptionValue(
                        Types.MODULE_NOT_FOUND_ERROR,
                        StrValue.of("No module named '" + name + "'"));
        error.setField("name", StrValue.of(name));
        error.setHint(Hints.missingModule(name, modules));
        throw f.run.raise(error);
    }

    /// `import a.b as c`.
    static final class Import extends StmtNode {
        private final String name;
        private final boolean renamed;
        private final Target target;
        private final List<String> modules;
        private final long span;

        Import(String name, boolean renamed, Target target, List<String> modules, long span) {
            this.name = name;
            this.renamed = renamed;
            this.target = target;
            this.modules = modules;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            f.at = span;
            var module = module(f, name, modules);
            var dot = name.indexOf('.');
            target.assign(
                    f, renamed || dot < 0 ? module : module(f, name.substring(0, dot), modules));
            return NEXT;
        }
    }

    /// `from module import name as target`.
    static final class ImportName extends StmtNode {
        private final String module;
        private final String name;
        private final Target target;
        private final List<String> modules;
        private final long span;

        ImportName(String module, String name, Target target, List<String> modules, long span) {
            this.module = module;
            this.name = name;
            this.target = target;
            this.modules = modules;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            f.at = span;
            target.assign(f, member(f, module(f, module, modules)));
            return NEXT;
        }

        private Value member(Frame f, ModuleValue from) {
            var member = from.member(f.run, name);
            if (member != null) {
                return member;
            }
            var submodule = f.run.module(module + "." + name);
            if (submodule != null) {
                return submodule;
            }
            var error =
                    new ExceptionValue(
                            Types.IMPORT_ERROR,
                            StrValue.of("cannot import name '" + name + "' from '" + module + "'"));
            error.setField("name", StrValue.of(module));
            error.setField("name_from", StrValue.of(name));
            error.setHint(Names.didYouMean(name, from.names()));
            throw f.run.raise(error);
        }
    }

    /// `from module import *`, at module level only.
    static final class ImportStar extends StmtNode {
        private final String module;
        private final List<String> globals;
        private final List<String> modules;
        private final long span;

        ImportStar(String module, List<String> globals, List<String> modules, long span) {
            this.module = module;
            this.globals = globals;
            this.modules = modules;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            f.at = span;
            var from = module(f, module, modules);
            for (var name : from.names()) {
                var index = globals.indexOf(name);
                if (index >= 0 && !name.startsWith("_")) {
                    f.globals[index] = from.member(f.run, name);
                }
            }
            return NEXT;
        }
    }
}
