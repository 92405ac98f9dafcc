import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Gives each `switch` over types the method that the JVM would make for it when it first comes there.
///
/// javac leaves such a switch to `SwitchBootstraps.typeSwitch`, which writes and loads a class of `instanceof` tests at run
/// time: 0.4 ms for each switch and 10 ms for the first, in each process anew, as no AOT cache of JDK 25 keeps them. A
/// program of a few lines goes through twenty. Here the same tests become a private method of the class.
///
/// Run by the build behind the compiler: `java InlineTypeSwitches.java FOLDER_OF_CLASSES`. Classes without such switches,
/// or with switches over constants and enums as well, stay as they are; so do those that were rewritten before.
void main(String[] args) throws IOException {
    List<Path> files;
    try (var all = Files.walk(Path.of(args[0]))) {
        files = all.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (var file : files) {
        var rewritten = new Rewriting(ClassFile.of().parse(file)).bytes();
        if (rewritten != null) {
            Files.write(file, rewritten);
        }
    }
}

/// One class, and the switches found in it.
static final class Rewriting {
    private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

    private final ClassModel model;
    private final List<InvokeDynamicInstruction> switches = new ArrayList<>();

    Rewriting(ClassModel model) {
        this.model = model;
    }

    /// The class as it should be, or null where it stays as it is.
    byte[] bytes() {
        var transform =
                ClassTransform.transformingMethodBodies(Rewriting::hasTypeSwitch, this::rewrite)
                        .andThen(ClassTransform.endHandler(this::addMethods));
        var bytes = ClassFile.of().transformClass(model, transform);
        return switches.isEmpty() ? null : bytes;
    }

    private static boolean hasTypeSwitch(MethodModel method) {
        return method.code().stream()
                .flatMap(CodeModel::elementStream)
                .anyMatch(Rewriting::isTypeSwitch);
    }

    private static boolean isTypeSwitch(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().equals(BOOTSTRAPS)
                && call.bootstrapMethod().methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private void rewrite(CodeBuilder code, CodeElement element) {
        if (isTypeSwitch(element)) {
            var call = (InvokeDynamicInstruction) element;
            var isInterface = model.flags().has(AccessFlag.INTERFACE);
            var self = model.thisClass().asSymbol();
            code.invokestatic(self, name(switches.size()), call.typeSymbol(), isInterface);
            switches.add(call);
        } else {
            code.with(element);
        }
    }

    private static String name(int number) {
        return "typeSwitch$" + number;
    }

    private void addMethods(ClassBuilder builder) {
        for (var i = 0; i < switches.size(); i++) {
            var call = switches.get(i);
            var flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            builder.withMethodBody(name(i), call.typeSymbol(), flags, code -> tests(code, call));
        }
    }

    /// Of a value and the label to begin with: the number of the first label that fits, how many there are where none
    /// does, and -1 for null, as `SwitchBootstraps` has it.
    private static void tests(CodeBuilder code, InvokeDynamicInstruction call) {
        var labels = call.bootstrapArgs();
        code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.iconst_m1().ireturn());
        for (var i = 0; i < labels.size(); i++) {
            var next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
