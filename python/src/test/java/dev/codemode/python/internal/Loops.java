package dev.codemode.python.internal;

import java.io.IOException;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The loops in class files, and the calls that take as long as loops, and which of them no run would
/// notice.
///
/// A loop is noticed where its body calls [#COUNTS], directly or by what it calls; where its method does
/// so at all, since work may be counted ahead; and, in a method without a `Run`, where each method that
/// calls it does so. What is [Bounded] needs none of that, nor what runs once, when a class is made.
///
/// A call of an interface counts where all its implementations do. It is not proof that what is counted
/// is enough: `conformance/stress/overshoot` measures that.
final class Loops {
    private static final String RUN = "Ldev/codemode/python/internal/runtime/Run;";
    private static final String BOUNDED = "Ldev/codemode/python/internal/Bounded;";

    /// Methods that count, by the end of their class's name.
    private static final Map<String, Set<String>> COUNTS =
            Map.of(
                    "/runtime/Run",
                    Set.of(
                            "tick",
                            "work",
                            "reserve",
                            "reserveChars",
                            "enter",
                            "sleep",
                            "checkDigits"),
                    "/text/Ticker",
                    Set.of("tick"),
                    "/regex/Budget",
                    Set.of("work", "reserve"),
                    "/library/DecimalDigits",
                    Set.of("charge", "chargeText"),
                    "/library/DecimalMath",
                    Set.of("chargeBits"),
                    "/library/DecimalFunctions",
                    Set.of("charge"),
                    "/runtime/IntMath",
                    Set.of("chargeMultiply", "chargeDivide"));

    /// Methods of Java that take more than one pass over what they are given.
    private static final Map<String, Set<String>> COSTLY =
            Map.of(
                    "java/math/BigInteger",
                    Set.of(
                            "multiply",
                            "pow",
                            "modPow",
                            "modInverse",
                            "divide",
                            "divideAndRemainder",
                            "mod",
                            "remainder",
                            "gcd",
                            "sqrt",
                            "toString"),
                    "java/math/BigDecimal",
                    Set.of("multiply", "divide", "pow", "round", "setScale", "toPlainString"),
                    "java/lang/String",
                    Set.of("replaceAll", "replaceFirst", "matches"));

    /// A pattern switch may go back to its start, with the next case to try.
    private static final Set<String> SWITCHES = Set.of("typeSwitch", "enumSwitch");

    /// The name that the build gives the method of one (`.mvn/InlineTypeSwitches.java`), before its number.
    private static final String INLINED_SWITCH = "typeSwitch$";

    private static final int SWITCH_AHEAD = 6;

    private final Map<Name, Method> methods = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<Name, Set<Method>> callers = new HashMap<>();
    private final Set<Name> counting = new HashSet<>();
    private final Set<String> boundedClasses = new HashSet<>();

    private Loops() {}

    /// A method as class files name it.
    private record Name(String owner, String method, String descriptor) {
        boolean takesRun() {
            return descriptor.contains(RUN);
        }

        boolean isCostly() {
            return COSTLY.getOrDefault(owner, Set.of()).contains(method);
        }

        boolean isCounted() {
            return COUNTS.entrySet().stream()
                    .anyMatch(e -> owner.endsWith(e.getKey()) && e.getValue().contains(method));
        }
    }

    private record Method(
            Name name, boolean bounded, boolean isAbstract, Set<Name> calls, List<Body> loops) {}

    /// One loop: the line it starts in, and what is called in it. A costly call is one in which nothing
    /// is called.
    private record Body(int line, Set<Name> calls) {}

    /// A loop that goes round unseen, or a costly call.
    record Loop(String place, String method) {}

    /// Reads all classes of a folder.
    static Loops under(Path folder) throws IOException {
        var loops = new Loops();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                loops.read(ClassFile.of().parse(file));
            }
        }
        loops.link();
        return loops;
    }

    /// Those in packages of these names.
    List<Loop> unseen(List<String> packages) {
        var unseen = new ArrayList<Loop>();
        for (var method : methods.values()) {
            var parts = method.name.owner.split("/", -1);
            if (!packages.contains(parts[parts.length - 2]) || isBounded(method)) {
                continue;
            }
            for (var loop : method.loops) {
                if (!isSeen(method, loop)) {
                    unseen.add(
                            new Loop(
                                    parts[parts.length - 1] + ":" + loop.line,
                                    plainName(method.name)));
                }
            }
        }
        return unseen;
    }

    /// Where a class is bounded, so are those inside it.
    private boolean isBounded(Method method) {
        return method.bounded
                || boundedClasses.stream()
                        .anyMatch(
                                bounded ->
                                        method.name.owner.equals(bounded)
                                                || method.name.owner.startsWith(bounded + "$"));
    }

    private boolean isSeen(Method method, Body loop) {
        return loop.calls.stream().anyMatch(this::counts)
                || method.calls.stream().anyMatch(Name::isCounted)
                || !method.name.takesRun() && isCountedByCallers(method.name, new HashSet<>());
    }

    private boolean isCountedByCallers(Name name, Set<Name> seen) {
        if (!seen.add(name)) {
            return true;
        }
        var all = callers.getOrDefault(name, Set.of());
        return !all.isEmpty()
                && all.stream()
                        .allMatch(
                                caller ->
                                        caller.calls.stream().anyMatch(Name::isCounted)
                                                || !caller.name.takesRun()
                                                        && isCountedByCallers(caller.name, seen));
    }

    // ---- reading ----

    private void read(ClassModel model) {
        var owner = model.thisClass().asInternalName();
        var above = new ArrayList<String>();
        model.superclass().ifPresent(parent -> above.add(parent.asInternalName()));
        model.interfaces().forEach(parent -> above.add(parent.asInternalName()));
        if (isBounded(model)) {
            boundedClasses.add(owner);
        }
        parents.put(owner, above);
        above.forEach(
                parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(owner));
        var bounded = new HashSet<String>();
        model.methods().stream().filter(Loops::isBounded).forEach(m -> bounded.add(name(m)));
        for (var method : model.methods()) {
            var name = new Name(owner, name(method), method.methodType().stringValue());
            var exempt = bounded.contains(plainName(name)) || name.method.equals("<clinit>");
            methods.put(name, method(name, exempt, method.code().orElse(null)));
        }
    }

    private static String name(MethodModel method) {
        return method.methodName().stringValue();
    }

    /// A lambda is part of the method it stands in.
    private static String plainName(Name name) {
        return name.method.startsWith("lambda$") ? name.method.split("\\$", -1)[1] : name.method;
    }

    private static boolean isBounded(AttributedElement element) {
        return element
                .findAttribute(Attributes.runtimeInvisibleAnnotations())
                .map(RuntimeInvisibleAnnotationsAttribute::annotations)
                .stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.className().equalsString(BOUNDED));
    }

    private static Method method(Name name, boolean bounded, @Nullable CodeModel code) {
        if (code == null) {
            return new Method(name, bounded, true, Set.of(), List.of());
        }
        var elements = code.elementList();
        var loops = new ArrayList<Body>();
        spans(elements)
                .forEach(
                        (start, end) ->
                                loops.add(
                                        new Body(
                                                line(elements, start),
                                                calls(elements.subList(start, end + 1)))));
        for (var i = 0; i < elements.size(); i++) {
            if (calls(elements.subList(i, i + 1)).stream().anyMatch(Name::isCostly)) {
                loops.add(new Body(line(elements.reversed(), elements.size() - 1 - i), Set.of()));
            }
        }
        return new Method(name, bounded, false, calls(elements), loops);
    }

    /// The last element of each loop by its first.
    private static Map<Integer, Integer> spans(List<CodeElement> elements) {
        var places = new HashMap<Label, Integer>();
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                places.put(target.label(), i);
            }
        }
        var spans = new TreeMap<Integer, Integer>();
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof BranchInstruction branch) {
                var start = places.getOrDefault(branch.target(), i + 1);
                if (start <= i && !isSwitch(elements, start)) {
                    spans.merge(start, i, Math::max);
                }
            }
        }
        return spans;
    }

    private static boolean isSwitch(List<CodeElement> elements, int start) {
        return elements.stream()
                .skip(start)
                .filter(Instruction.class::isInstance)
                .limit(SWITCH_AHEAD)
                .anyMatch(Loops::isSwitch);
    }

    private static boolean isSwitch(CodeElement element) {
        return switch (element) {
            case InvokeDynamicInstruction call -> SWITCHES.contains(call.name().stringValue());
            case InvokeInstruction call -> call.name().stringValue().startsWith(INLINED_SWITCH);
            default -> false;
        };
    }

    private static int line(List<CodeElement> elements, int index) {
        for (var i = index; i < elements.size(); i++) {
            if (elements.get(i) instanceof LineNumber number) {
                return number.line();
            }
        }
        return 0;
    }

    private static Set<Name> calls(List<CodeElement> elements) {
        var calls = new LinkedHashSet<Name>();
        for (var element : elements) {
            switch (element) {
                case InvokeInstruction call ->
                        calls.add(
                                new Name(
                                        call.owner().asInternalName(),
                                        call.name().stringValue(),
                                        call.type().stringValue()));
                case InvokeDynamicInstruction call -> calls.addAll(handles(call));
                default -> {}
            }
        }
        return calls;
    }

    /// The methods that a lambda or a method reference stands for.
    private static List<Name> handles(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .map(
                        handle -> {
                            var owner = handle.owner().descriptorString();
                            return new Name(
                                    owner.substring(1, owner.length() - 1),
                                    handle.methodName(),
                                    handle.lookupDescriptor());
                        })
                .toList();
    }

    // ---- who calls whom ----

    private void link() {
        for (var method : methods.values()) {
            for (var call : method.calls) {
                for (var target : targets(call)) {
                    callers.computeIfAbsent(target, _ -> new LinkedHashSet<>()).add(method);
                }
            }
        }
        var more = List.<Name>of();
        do {
            counting.addAll(more);
            more = methods.values().stream().filter(this::startsToCount).map(Method::name).toList();
        } while (!more.isEmpty());
    }

    private boolean startsToCount(Method method) {
        if (counting.contains(method.name)) {
            return false;
        }
        if (!method.isAbstract) {
            return method.calls.stream().anyMatch(this::counts);
        }
        var bodies = overriding(method.name);
        return !bodies.isEmpty() && counting.containsAll(bodies);
    }

    private boolean counts(Name call) {
        var target = call.isCounted() ? null : declaration(call);
        return call.isCounted() || target != null && counting.contains(target);
    }

    private Set<Name> targets(Name call) {
        var targets = new LinkedHashSet<>(overriding(call));
        var declared = declaration(call);
        if (declared != null) {
            targets.add(declared);
        }
        return targets;
    }

    private @Nullable Name declaration(Name call) {
        if (methods.containsKey(call)) {
            return call;
        }
        for (var parent : parents.getOrDefault(call.owner, List.of())) {
            var found = declaration(new Name(parent, call.method, call.descriptor));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Set<Name> overriding(Name name) {
        var all = new LinkedHashSet<Name>();
        for (var child : children.getOrDefault(name.owner, List.of())) {
            var own = new Name(child, name.method, name.descriptor);
            var method = methods.get(own);
            if (method != null && !method.isAbstract) {
                all.add(own);
            }
            all.addAll(overriding(own));
        }
        return all;
    }
}
