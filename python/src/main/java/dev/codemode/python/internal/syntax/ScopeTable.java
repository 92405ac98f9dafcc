package dev.codemode.python.internal.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers the scopes of a program and then answers for them.
final class ScopeTable implements Scopes {
    private final LexicalScope module = new LexicalScope(Scope.Kind.MODULE, false, null, null);
    private final List<String> globals = new ArrayList<>();
    private final Map<String, Integer> globalIndexes = new HashMap<>();
    private final NodeTable<LexicalScope> scopes = new NodeTable<>();
    private final NodeTable<Variable> variables = new NodeTable<>();
    private final NodeTable<InlinedComprehension> comprehensions = new NodeTable<>();

    @Override
    public LexicalScope module() {
        return module;
    }

    @Override
    public List<String> globals() {
        return globals;
    }

    @Override
    public Scope of(Object treeNode) {
        var scope = scopes.get(treeNode);
        if (scope == null) {
            throw new IllegalArgumentException("no scope belongs to " + treeNode);
        }
        return scope;
    }

    @Override
    public Scope.Binding binding(Object node) {
        var variable = variables.get(node);
        var binding = variable == null ? null : variable.binding();
        if (binding == null) {
            throw new IllegalArgumentException("nothing is bound to " + node);
        }
        return binding;
    }

    @Override
    public List<Expr.Name> namesIn(Span piece) {
        return variables
                .keys()
                .filter(Expr.Name.class::isInstance)
                .map(Expr.Name.class::cast)
                .filter(n -> n.span().start() >= piece.start() && n.span().end() <= piece.end())
                .sorted(Comparator.comparingInt(n -> n.span().start()))
                .toList();
    }

    @Override
    public List<Integer> comprehensionCells(Expr comprehension) {
        var inlined = comprehensions.get(comprehension);
        if (inlined == null) {
            throw new IllegalArgumentException("no comprehension: " + comprehension);
        }
        return inlined.cells();
    }

    void addGlobal(String name) {
        if (globalIndexes.putIfAbsent(name, globals.size()) == null) {
            globals.add(name);
        }
    }

    Scope.Binding globalOrBuiltin(String name) {
        var index = globalIndexes.get(name);
        return index == null ? new Scope.Binding.Builtin(name) : new Scope.Binding.Global(index);
    }

    void put(Object node, LexicalScope scope) {
        scopes.put(node, scope);
    }

    void put(Object node, Variable variable) {
        variables.put(node, variable);
    }

    void put(Expr node, InlinedComprehension comprehension) {
        comprehensions.put(node, comprehension);
    }
}
