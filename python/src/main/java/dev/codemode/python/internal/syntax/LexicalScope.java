package dev.codemode.python.internal.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A scope and what is found out about it on the way.
final class LexicalScope implements Scope {
    private final Kind kind;
    private final boolean async;
    private final @Nullable LexicalScope parent;

    /// The innermost comprehension of the parent that this scope stands in.
    private final @Nullable InlinedComprehension around;

    /// In the order in which the source mentions them, so that the order of globals is no accident.
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /// In a class: names as its comprehensions see them, which do not look into the class.
    private final Map<String, Variable> beyondClass = new LinkedHashMap<>(0);

    private final List<String> slotNames = new ArrayList<>();
    private final List<Variable> slotVariables = new ArrayList<>();
    private final List<FreeVariable> freeVariables = new ArrayList<>(0);
    private final Map<String, Integer> freeIndexes = new HashMap<>(0);
    private boolean generator;
    private boolean yieldsAsync;
    private @Nullable Span returned;
    private int classCell = -1;

    LexicalScope(
            Kind kind,
            boolean async,
            @Nullable LexicalScope parent,
            @Nullable InlinedComprehension around) {
        this.kind = kind;
        this.async = async;
        this.parent = parent;
        this.around = around;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public int slots() {
        return slotNames.size();
    }

    @Override
    public List<String> slotNames() {
        return slotNames;
    }

    @Override
    public List<Integer> cellSlots() {
        var slots = new ArrayList<Integer>();
        for (var i = 0; i < slotVariables.size(); i++) {
            if (slotVariables.get(i).isCell()) {
                slots.add(i);
            }
        }
        return slots;
    }

    @Override
    public List<FreeVariable> freeVariables() {
        return freeVariables;
    }

    @Override
    public int classCell() {
        return classCell;
    }

    @Override
    public boolean isGenerator() {
        return generator;
    }

    void makeGenerator() {
        generator = true;
    }

    /// Notes a `return` with a value, which an asynchronous generator may not have.
    void returnsAt(Span span) {
        if (returned == null) {
            returned = span;
        }
    }

    /// Notes a `yield` of an asynchronous function.
    void yieldsAsync() {
        yieldsAsync = true;
    }

    /// Where an asynchronous generator returns a value; null where all is well.
    @Nullable Span wrongReturn() {
        return yieldsAsync ? returned : null;
    }

    @Nullable LexicalScope parent() {
        return parent;
    }

    @Nullable InlinedComprehension around() {
        return around;
    }

    boolean isFunction() {
        return switch (kind) {
            case FUNCTION, LAMBDA, GENERATOR_EXPRESSION -> true;
            case MODULE, CLASS -> false;
        };
    }

    /// Whether `await` may stand in it: in `async def`, at the top level, and in generator expressions,
    /// which it makes asynchronous wherever they are.
    boolean allowsAwait() {
        return switch (kind) {
            case FUNCTION -> async;
            case MODULE, GENERATOR_EXPRESSION -> true;
            case CLASS, LAMBDA -> false;
        };
    }

    boolean isAsync() {
        return async;
    }

    Variable variable(String name) {
        return variables.computeIfAbsent(name, Variable::new);
    }

    @Nullable Variable known(String name) {
        return variables.get(name);
    }

    Variable beyondClass(String name) {
        return beyondClass.computeIfAbsent(name, Variable::new);
    }

    Collection<Variable> variables() {
        return variables.values();
    }

    Collection<Variable> variablesBeyondClass() {
        return beyondClass.values();
    }

    /// All that have a slot: the variables of a function, and those of comprehensions anywhere.
    List<Variable> slotVariables() {
        return slotVariables;
    }

    int addSlot(Variable variable) {
        variable.slot(slotNames.size());
        slotNames.add(variable.name());
        slotVariables.add(variable);
        return variable.slot();
    }

    /// Slot of the cell for `__class__`, made when the first method asks for it.
    int requireClassCell() {
        if (classCell < 0) {
            var variable = new Variable("__class__");
            variable.makeCell();
            classCell = addSlot(variable);
        }
        return classCell;
    }

    @Nullable Integer freeIndex(String name) {
        return freeIndexes.get(name);
    }

    int addFree(FreeVariable free) {
        var index = freeVariables.size();
        freeVariables.add(free);
        freeIndexes.put(free.name(), index);
        return index;
    }
}
