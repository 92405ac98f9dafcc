package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.internal.syntax.Scope.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ResolverTest {
    @Test
    void putsProvidedNamesBeforeTheGlobalsOfTheProgram() throws SyntaxException {
        var program = program("a = host\ndef f(): global g; g = b", "host", "unused");

        assertThat(program.scopes.globals()).containsExactly("host", "unused", "a", "f", "g");
        assertThat(program.bindings("a")).containsExactly("global 2");
        assertThat(program.bindings("host")).containsExactly("global 0");
        assertThat(program.bindings("g")).containsExactly("global 4");
        assertThat(program.bindings("b")).containsExactly("builtin b");
    }

    @Test
    void seesGlobalsThatAreBoundLater() throws SyntaxException {
        assertThat(program("def f(): return x\nx = 1").bindings("x"))
                .containsExactly("global 1", "global 1");
    }

    @Test
    void givesParametersTheFirstSlots() throws SyntaxException {
        var program = program("def f(a, /, b, *c, d, **e): g = a; return g");

        assertThat(program.scope("f").slotNames()).containsExactly("a", "b", "d", "c", "e", "g");
        assertThat(program.scope("f").slots()).isEqualTo(6);
        assertThat(program.bindings("a")).containsExactly("local 0");
        assertThat(program.bindings("g")).containsExactly("local 5", "local 5");
    }

    @Test
    void makesEveryWayToBindANameALocalVariable() throws SyntaxException {
        var program =
                program(
                        """
                        def f():
                            for a, [b, *c] in x: pass
                            with x as d: pass
                            import e.z, z as g
                            from z import h
                            try: pass
                            except x as i: pass
                            (j := 1)
                            del k
                            l += 1
                            m: int
                            def n(): pass
                            class o: pass
                            match x:
                                case [p, *q] as r, {"s": 1, **t}: pass
                            type u = int
                        """);

        assertThat(String.join("", program.scope("f").slotNames()))
                .isEqualTo("abcdeghijklmnopqrtu");
        assertThat(program.bindings("x")).containsOnly("builtin x");
    }

    @Test
    void bindsNodesThatAreNotExpressions() throws SyntaxException {
        var program =
                program(
                        """
                        import a.b
                        def f(): pass
                        class C: pass
                        try: pass
                        except E as e: pass
                        match x:
                            case [p, *q] as r: pass
                            case {**t}: pass
                        """);

        assertThat(program.nodes(Stmt.Alias.class)).containsExactly("global 0");
        assertThat(program.nodes(Stmt.FunctionDef.class)).containsExactly("global 1");
        assertThat(program.nodes(Stmt.ClassDef.class)).containsExactly("global 2");
        assertThat(program.nodes(Stmt.Handler.class)).containsExactly("global 3");
        assertThat(program.nodes(Pattern.As.class)).containsExactly("global 6");
        assertThat(program.nodes(Pattern.Capture.class)).containsExactly("global 4");
        assertThat(program.nodes(Pattern.Star.class)).containsExactly("global 5");
        assertThat(program.nodes(Pattern.Mapping.class)).containsExactly("global 7");
        assertThat(program.scopes.globals())
                .containsExactly("a", "f", "C", "e", "p", "q", "r", "t");
    }

    @Test
    void reachesOuterFunctionsThroughCells() throws SyntaxException {
        var program =
                program(
                        """
                        def f(a):
                            b = 1
                            def g():
                                def h():
                                    nonlocal b
                                    b = a
                                return h
                            return g
                        """);

        assertThat(program.scope("f").cellSlots()).containsExactly(0, 1);
        assertThat(program.scope("g").freeVariables())
                .containsExactly(
                        new Scope.FreeVariable("b", true, 1), new Scope.FreeVariable("a", true, 0));
        assertThat(program.scope("h").freeVariables())
                .containsExactly(
                        new Scope.FreeVariable("b", false, 0),
                        new Scope.FreeVariable("a", false, 1));
        assertThat(program.bindings("a")).containsExactly("free 1");
        assertThat(program.bindings("b")).containsExactly("cell 1", "free 0");
    }

    @Test
    void stopsAtAGlobalDeclarationOnTheWayOut() throws SyntaxException {
        var program =
                program("def f():\n x = 1\n def g():\n  global x\n  def h(): return x\n  x = 2");

        assertThat(program.bindings("x")).containsExactly("local 0", "global 1", "global 1");
        assertThat(program.scopes.globals()).containsExactly("f", "x");
    }

    @Test
    void looksUpNamesOfAClassInItsNamespaceAndThenInTheModule() throws SyntaxException {
        var program =
                program(
                        """
                        x = 1
                        def f():
                            x = y = 2
                            class C:
                                x = x
                                z = y
                                def m(self): return x
                        """);

        assertThat(program.bindings("x"))
                .containsExactly(
                        "global 0", "cell 0", "class x, global 0", "class x, global 0", "free 0");
        assertThat(program.bindings("y")).containsExactly("cell 1", "free 0");
        assertThat(program.scope("C").slots()).isZero();
        assertThat(program.nodes(Stmt.FunctionDef.class))
                .containsExactly("global 1", "class m, builtin m");
    }

    @Test
    void givesAClassACellForItselfWhenAMethodNeedsIt() throws SyntaxException {
        var program =
                program(
                        """
                        class A:
                            def f(self): return super().f()
                            def g(self): return lambda: __class__
                        class B:
                            def h(self): return self.super
                        def i(): return super
                        """);

        var a = program.scope("A");
        assertThat(a.classCell()).isZero();
        assertThat(a.cellSlots()).containsExactly(0);
        assertThat(program.scope("f").freeVariables())
                .containsExactly(new Scope.FreeVariable("__class__", true, 0));
        assertThat(program.bindings("__class__")).containsExactly("free 0");
        assertThat(program.scope("B").classCell()).isEqualTo(-1);
        assertThat(program.scope("i").freeVariables()).isEmpty();
    }

    @Test
    void putsComprehensionVariablesIntoSlotsOfTheScopeAround() throws SyntaxException {
        var program = program("x = 1\ny = [x for x in x if x]\ndef f(a): return {a: b for b in a}");

        assertThat(program.bindings("x"))
                .containsExactly("global 0", "local 0", "local 0", "global 0", "local 0");
        assertThat(program.scopes.module().slotNames()).containsExactly("x");
        assertThat(program.scope("f").slotNames()).containsExactly("a", "b");
        assertThat(program.bindings("b")).containsExactly("local 1", "local 1");
    }

    @Test
    void nestsComprehensions() throws SyntaxException {
        var program = program("[[x for x in x] for x in x]");

        assertThat(program.bindings("x"))
                .containsExactly("local 1", "local 1", "local 0", "local 0", "builtin x");
    }

    @Test
    void makesFreshCellsForComprehensionVariablesThatAreCaptured() throws SyntaxException {
        var program = program("def f(a): return [lambda: (x, a) for x, y in a]");

        assertThat(program.scope("f").cellSlots()).containsExactly(0, 1);
        assertThat(program.comprehensionCells()).containsExactly(1);
        assertThat(program.bindings("x")).containsExactly("free 0", "cell 1");
        assertThat(program.bindings("y")).containsExactly("local 2");
    }

    @Test
    void hidesTheNamesOfAClassFromItsComprehensions() throws SyntaxException {
        var program = program("def f(a):\n class C:\n  a = b = 1\n  c = [a for d in b if b]");

        assertThat(program.bindings("a")).containsExactly("class a, builtin a", "free 0");
        assertThat(program.bindings("b"))
                .containsExactly("class b, builtin b", "class b, builtin b", "builtin b");
        assertThat(program.scope("C").slotNames()).containsExactly("d");
    }

    @Test
    void bindsNamedExpressionsOutsideOfComprehensions() throws SyntaxException {
        var program =
                program(
                        "def f(a): return [b := x for x in a], any((c := y) for y in a), b, c\n"
                                + "[d := 1 for z in e]; any((g := 1) for z in e)");

        assertThat(program.bindings("b")).containsExactly("local 2", "local 2");
        assertThat(program.bindings("c")).containsExactly("free 0", "cell 3");
        assertThat(program.bindings("d")).containsExactly("global 1");
        assertThat(program.bindings("g")).containsExactly("global 2");
    }

    @Test
    void givesGeneratorExpressionsAScopeWithTheirIterableInTheFirstSlot() throws SyntaxException {
        var program = program("def f(a, b): return (x + b for x in a for y in x)");
        var generator = program.scopes.of(program.find(Expr.Comprehension.class));

        assertThat(generator.kind()).isEqualTo(Scope.Kind.GENERATOR_EXPRESSION);
        assertThat(generator.isGenerator()).isTrue();
        assertThat(generator.slotNames()).containsExactly(".0", "x", "y");
        assertThat(generator.freeVariables()).containsExactly(new Scope.FreeVariable("b", true, 1));
        assertThat(program.bindings("a")).containsExactly("local 0");
    }

    @Test
    void resolvesDefaultsAndAnnotationsOutsideOfTheFunction() throws SyntaxException {
        var program = program("x = 1\ndef f(x: x = x) -> x: pass\nlambda x=x: x");

        assertThat(program.bindings("x"))
                .containsExactly(
                        "global 0", "global 0", "global 0", "global 0", "global 0", "local 0");
    }

    @Test
    void tellsGeneratorsAndCoroutinesThatWait() throws SyntaxException {
        var program =
                program(
                        """
                        def f(): yield 1
                        def g(): return lambda: (yield)
                        async def h(): await x
                        async def i(): return 1
                        def j(): yield from x
                        """);

        assertThat(program.scope("f").isGenerator()).isTrue();
        assertThat(program.scope("g").isGenerator()).isFalse();
        assertThat(program.scopes.of(program.find(Expr.Lambda.class)).isGenerator()).isTrue();
        assertThat(program.scope("h").isGenerator()).isTrue();
        assertThat(program.scope("i").isGenerator()).isFalse();
        assertThat(program.scope("j").isGenerator()).isTrue();
        assertThat(program.scopes.module().isGenerator()).isFalse();
        assertThat(program("await x").scopes.module().isGenerator()).isTrue();
    }

    @Test
    void bindsWhatAStarImportIsSaidToBring() throws SyntaxException {
        var module = Parser.parse(new Source("t.py", "from math import *\nx = pi + tau"), 200);

        var scopes =
                Resolver.resolve(module, List.of(), _ -> List.of("pi", "e"), Progress.unwatched());

        assertThat(scopes.globals()).containsExactly("pi", "e", "x");
    }

    @Test
    void bindsPrivateFunctionsUnderTheirChangedName() throws SyntaxException {
        assertThat(program("class A:\n def __f(self): pass").nodes(Stmt.FunctionDef.class))
                .containsExactly("class _A__f, builtin _A__f");
    }

    @Test
    void knowsNoScopeForOtherNodes() throws SyntaxException {
        var program = program("x");
        var name = program.find(Expr.Name.class);

        assertThatThrownBy(() -> program.scopes.of(name))
                .hasMessage("no scope belongs to Name[id=x, span=Span[start=0, end=1]]");
        assertThatThrownBy(() -> program.scopes.binding(new Expr.Name("x", new Span(0, 1))))
                .hasMessage("nothing is bound to Name[id=x, span=Span[start=0, end=1]]");
    }

    private static Program program(String text, String... provided) throws SyntaxException {
        var module = Parser.parse(new Source("t.py", text), 200);
        return new Program(module, Resolver.resolve(module, List.of(provided)));
    }

    private record Program(Stmt.Module module, Scopes scopes) {
        /// What each mention of a name as an expression means, in source order.
        List<String> bindings(String name) {
            return all(node -> node instanceof Expr.Name(var id, _) && id.equals(name)).stream()
                    .map(node -> describe(scopes.binding(node)))
                    .toList();
        }

        List<String> nodes(Class<?> type) {
            return all(type::isInstance).stream()
                    .map(node -> describe(scopes.binding(node)))
                    .toList();
        }

        Object find(Class<?> type) {
            return all(type::isInstance).getFirst();
        }

        Scope scope(String name) {
            return scopes.of(
                    all(node ->
                                    switch (node) {
                                        case Stmt.FunctionDef f -> f.name().equals(name);
                                        case Stmt.ClassDef c -> c.name().equals(name);
                                        default -> false;
                                    })
                            .getFirst());
        }

        List<Integer> comprehensionCells() {
            return scopes.comprehensionCells((Expr) find(Expr.Comprehension.class));
        }

        private List<Object> all(Predicate<Object> wanted) {
            var found = new ArrayList<Object>();
            collect(module, wanted, found);
            return found;
        }

        /// Walks all records of the tree by their components.
        private static void collect(Object node, Predicate<Object> wanted, List<Object> into) {
            if (node instanceof List<?> list) {
                list.forEach(each -> collect(each, wanted, into));
            } else if (node instanceof Record && !(node instanceof Span)) {
                if (wanted.test(node)) {
                    into.add(node);
                }
                for (var component : node.getClass().getRecordComponents()) {
                    try {
                        collect(component.getAccessor().invoke(node), wanted, into);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                }
            }
        }

        private static String describe(Binding binding) {
            return switch (binding) {
                case Binding.Local(var slot) -> "local " + slot;
                case Binding.Cell(var slot) -> "cell " + slot;
                case Binding.Free(var index) -> "free " + index;
                case Binding.Global(var index) -> "global " + index;
                case Binding.Builtin(var name) -> "builtin " + name;
                case Binding.ClassName(var name, var otherwise) ->
                        "class " + name + ", " + describe(otherwise);
            };
        }
    }
}
