package dev.codemode.python.internal.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Python statement as the programmer wrote it. Closed like [Expr].
public sealed interface Stmt {
    Span span();

    /// A whole program.
    record Module(List<Stmt> body, Span span) {
        public Module {
            body = List.copyOf(body);
        }
    }

    record Expression(Expr value, Span span) implements Stmt {}

    /// `t1 = t2 = value`: targets left to right.
    record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {
        public Assign {
            targets = List.copyOf(targets);
        }
    }

    record AugmentedAssign(Expr target, Expr.BinaryOp op, Expr value, Span span) implements Stmt {}

    /// `target: annotation [= value]`.
    ///
    /// @param simple whether the target is a bare name, not in parentheses
    record AnnotatedAssign(
            Expr target, Expr annotation, @Nullable Expr value, boolean simple, Span span)
            implements Stmt {}

    record Delete(List<Expr> targets, Span span) implements Stmt {
        public Delete {
            targets = List.copyOf(targets);
        }
    }

    record Pass(Span span) implements Stmt {}

    record Break(Span span) implements Stmt {}

    record Continue(Span span) implements Stmt {}

    record Return(@Nullable Expr value, Span span) implements Stmt {}

    record Raise(@Nullable Expr exception, @Nullable Expr cause, Span span) implements Stmt {}

    record Assert(Expr test, @Nullable Expr message, Span span) implements Stmt {}

    record Global(List<String> names, Span span) implements Stmt {
        public Global {
            names = List.copyOf(names);
        }
    }

    record Nonlocal(List<String> names, Span span) implements Stmt {
        public Nonlocal {
            names = List.copyOf(names);
        }
    }

    record Import(List<Alias> names, Span span) implements Stmt {
        public Import {
            names = List.copyOf(names);
        }
    }

    /// `from module import names`; a single alias named `*` is the star form.
    ///
    /// @param level number of leading dots
    record ImportFrom(String module, int level, List<Alias> names, Span span) implements Stmt {
        public ImportFrom {
            names = List.copyOf(names);
        }
    }

    /// `name as asName`; the name may be dotted in [Import].
    record Alias(String name, @Nullable String asName, Span span) {
        /// The variable that the import binds: for `import a.b` it is `a`.
        public String bound() {
            if (asName != null) {
                return asName;
            }
            var dot = name.indexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }

    /// An if with its elifs as a list, so that a long chain is not deep.
    record If(List<Branch> branches, List<Stmt> otherwise, Span span) implements Stmt {
        public If {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }

        public record Branch(Expr test, List<Stmt> body) {
            public Branch {
                body = List.copyOf(body);
            }
        }
    }

    record While(Expr test, List<Stmt> body, List<Stmt> otherwise, Span span) implements Stmt {
        public While {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    record For(
            boolean async,
            Expr target,
            Expr iterable,
            List<Stmt> body,
            List<Stmt> otherwise,
            Span span)
            implements Stmt {
        public For {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// @param star whether the handlers are `except*`
    record Try(
            List<Stmt> body,
            List<Handler> handlers,
            boolean star,
            List<Stmt> otherwise,
            List<Stmt> finallyBody,
            Span span)
            implements Stmt {
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            otherwise = List.copyOf(otherwise);
            finallyBody = List.copyOf(finallyBody);
        }
    }

    /// `except type as name:`; a bare except has no type.
    record Handler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Span span) {
        public Handler {
            body = List.copyOf(body);
        }
    }

    record With(boolean async, List<Item> items, List<Stmt> body, Span span) implements Stmt {
        public With {
            items = List.copyOf(items);
            body = List.copyOf(body);
        }

        public record Item(Expr context, @Nullable Expr target) {}
    }

    record FunctionDef(
            boolean async,
            String name,
            Parameters parameters,
            @Nullable Expr returns,
            List<Expr> decorators,
            List<Stmt> body,
            Span span)
            implements Stmt {
        public FunctionDef {
            decorators = List.copyOf(decorators);
            body = List.copyOf(body);
        }
    }

    /// `class name(args):`; keyword arguments such as `metaclass=` stand among the args.
    record ClassDef(
            String name, List<Expr.Arg> args, List<Expr> decorators, List<Stmt> body, Span span)
            implements Stmt {
        public ClassDef {
            args = List.copyOf(args);
            decorators = List.copyOf(decorators);
            body = List.copyOf(body);
        }
    }

    record Match(Expr subject, List<Case> cases, Span span) implements Stmt {
        public Match {
            cases = List.copyOf(cases);
        }

        public record Case(Pattern pattern, @Nullable Expr guard, List<Stmt> body) {
            public Case {
                body = List.copyOf(body);
            }
        }
    }

    /// `type Name = value` (type parameters are parsed and dropped).
    record TypeAlias(Expr.Name name, Expr value, Span span) implements Stmt {}
}
