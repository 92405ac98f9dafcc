package dev.codemode.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The arrows between modules, which the compiler alone does not keep: Maven passes on what a module's
/// modules use.
class ArchitectureTest {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.codemode");

    static Stream<Arguments> arrows() {
        return Stream.of(
                Arguments.of("python", List.of()),
                Arguments.of("tools", List.of("python")),
                Arguments.of("agents", List.of("python", "tools")),
                Arguments.of("models", List.of("python", "tools", "agents")),
                Arguments.of("suites", List.of("python", "tools", "agents")),
                Arguments.of("bench", List.of("python", "tools", "agents", "models", "suites")),
                Arguments.of("serve", List.of("python", "tools", "agents", "models", "suites")));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aModuleUsesOnlyWhatItsArrowsPointTo(String module, List<String> uses) {
        var allowed =
                Stream.concat(Stream.of(module), uses.stream())
                        .map(m -> "dev.codemode." + m + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.codemode." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.codemode..").and(not(resideInAnyPackage(allowed))))
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "tools", "agents", "models", "suites", "bench", "serve"})
    void internalPackagesAreUsedInTheirModuleOnly(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.codemode." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.codemode." + module + "..internal..")
                .check(CODE);
    }

    @Test
    void theSearchEngineIsLoadedByTheOneClassThatSearches() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.codemode.tools.LuceneIndex")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CODE);
    }

    @Test
    void theSandboxDependsOnNothingButJava() {
        classes()
                .that()
                .resideInAPackage("dev.codemode.python..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.codemode.python..",
                        "java..",
                        "com.sun.management..",
                        "org.jspecify.annotations..")
                .check(CODE);
    }

    @Test
    void theSandboxCannotReachFilesTheNetworkProcessesOrReflection() {
        noClasses()
                .that()
                .resideInAPackage("dev.codemode.python..")
                // Starts worker processes; no program gets there.
                .and()
                .resideOutsideOfPackage("dev.codemode.python.internal.isolation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang.reflect..",
                        "java.net..",
                        "java.nio.file..",
                        "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|"
                                + "FileDescriptor|RandomAccessFile|ObjectInputStream)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.(Process|ProcessBuilder|ProcessHandle|ClassLoader)")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "load", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CODE);
    }
}
