package dev.codemode.python;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the packages whose code a program can make run may use of Java: what stands here and nothing
/// else. So reflection, class loading, files, sockets, processes, threads and the settings of the host
/// are out of reach however a program gets there.
///
/// Two packages are left out: `internal.host`, which owns the threads that programs run on, and
/// `internal.isolation`, which starts processes. Nothing here may use either.
class GuestReachTest {
    private static final String[] GUEST_PACKAGES =
            Stream.of("exec", "runtime", "library", "regex", "text", "syntax", "check")
                    .map(name -> "dev.codemode.python.internal." + name + "..")
                    .toArray(String[]::new);

    /// Types of Java without a way to anything outside the program's own data.
    private static final Pattern PLAIN_TYPES =
            Pattern.compile(
                    "boolean|byte|char|short|int|long|float|double|void"
                            + "|java\\.lang\\.(Object|String|StringBuilder|CharSequence|Appendable|Math"
                            + "|StrictMath|Number|Integer|Long|Short|Byte|Double|Boolean|Character|Enum"
                            + "|Record|Comparable|Iterable|AutoCloseable|Runnable|Throwable|Exception"
                            + "|RuntimeException|\\w+Exception|Error|NoSuchFieldError|AssertionError"
                            + "|FunctionalInterface|Override|SafeVarargs|SuppressWarnings|Deprecated"
                            + "|Class|System)"
                            + "|java\\.lang\\.annotation\\..*|org\\.jspecify\\.annotations\\..*"
                            + "|java\\.math\\..*"
                            + "|java\\.util\\.(function|stream)\\..*"
                            + "|java\\.util\\.(\\w*(List|Map|Set|Deque|Queue|Collection)|Collections|Arrays"
                            + "|Objects|Iterator|ListIterator|Comparator|Optional\\w*|PrimitiveIterator"
                            + "|BitSet|Base64|HexFormat|Locale|NoSuchElementException|StringJoiner"
                            + "|Map\\$Entry|PrimitiveIterator\\$OfInt|Base64\\$\\w+)"
                            + "|java\\.time\\.(\\w+|temporal\\.\\w+|chrono\\.ChronoLocalDate)"
                            + "|java\\.nio\\.(ByteBuffer|CharBuffer|Buffer)"
                            + "|java\\.nio\\.charset\\.\\w+"
                            + "|java\\.io\\.(IOException|UncheckedIOException|ByteArrayOutputStream"
                            + "|Serializable|Closeable)"
                            + "|java\\.security\\.NoSuchAlgorithmException"
                            + "|java\\.text\\.Normalizer(\\$Form)?");

    /// Of types that can do more, what may be called.
    private static final Map<String, Set<String>> PLAIN_METHODS =
            Map.of(
                    "java.lang.Class",
                    Set.of("cast", "isInstance", "getName", "getSimpleName"),
                    "java.lang.System",
                    Set.of("arraycopy", "nanoTime", "identityHashCode"));

    /// Methods of plain types that start threads, or show what the host is set to.
    private static final Set<String> REFUSED_METHODS =
            Set.of(
                    "parallel",
                    "parallelStream",
                    "parallelSort",
                    "parallelPrefix",
                    "parallelSetAll",
                    "getInteger",
                    "getLong",
                    "getBoolean",
                    "systemDefault",
                    "systemDefaultZone",
                    "defaultCharset",
                    "printStackTrace");

    /// What single classes use beyond that, each with its reason. One that is not needed any more fails.
    private static final Map<String, String> EXCEPTIONS =
            Map.ofEntries(
                    entry("runtime.Run java.lang.management.ManagementFactory", "the memory limit"),
                    entry("runtime.Run com.sun.management.ThreadMXBean", "the memory limit"),
                    entry("runtime.TextHash java.security.SecureRandom", "a key, drawn once"),
                    entry("text.Finder java.security.SecureRandom", "a key, drawn once"),
                    entry("library.RandomValue java.security.MessageDigest", "seeds made of texts"),
                    entry("library.Digester java.security.MessageDigest", "by constant names"),
                    entry(
                            "library.Codec java.util.concurrent.ConcurrentHashMap",
                            "tables, made once"),
                    entry(
                            "library.Constructors java.util.concurrent.ConcurrentHashMap",
                            "signatures, parsed once"),
                    entry(
                            "syntax.Expressions java.util.concurrent.atomic.AtomicReference",
                            "a holder for one thread"),
                    entry(
                            "library.ZoneInfoModule java.time.zone.ZoneRulesProvider",
                            "Java's own table; a key is looked up in its list first"),
                    entry("library.ZoneInfoModule java.time.zone.ZoneRules", "an entry of that"),
                    entry("library.ZoneInfoValue java.time.zone.ZoneRules", "an entry of that"),
                    entry(
                            "library.ZoneInfoValue java.time.zone.ZoneOffsetTransition",
                            "an entry of that"),
                    entry("library.ZoneInfoValue java.util.TimeZone", "short names of zones"),
                    entry("library.HtmlNames java.io.InputStream", "a table beside the class"),
                    entry(
                            "library.HtmlNames java.lang.Class.getResourceAsStream",
                            "a table beside the class"),
                    entry("library.UnicodeFacts java.io.InputStream", "a table beside the class"),
                    entry(
                            "library.UnicodeFacts java.lang.Class.getResourceAsStream",
                            "a table beside the class"));

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.codemode.python");

    private static final ArchCondition<JavaClass> USE_PLAIN_JAVA =
            new ArchCondition<>("use nothing of Java but what works on plain data") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    breaches(origin)
                            .forEach(b -> events.add(SimpleConditionEvent.violated(origin, b)));
                }
            };

    /// Everything a class uses that is not listed here, as sentences.
    private static List<String> breaches(JavaClass origin) {
        var types =
                origin.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> isJava(target) && !isPlain(target))
                        .map(JavaClass::getName);
        var methods =
                origin.getAccessesFromSelf().stream()
                        .filter(access -> access.getTarget() instanceof CodeUnitCallTarget)
                        .filter(GuestReachTest::isRefused)
                        .map(a -> a.getTargetOwner().getName() + "." + a.getTarget().getName());
        return Stream.concat(types, methods)
                .filter(used -> !isExcepted(origin, used))
                .map(used -> origin.getName() + " uses " + used)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isJava(JavaClass target) {
        return !target.getName().startsWith("dev.codemode.");
    }

    private static boolean isPlain(JavaClass target) {
        return PLAIN_TYPES.matcher(target.getName()).matches();
    }

    private static boolean isRefused(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        var allowed = PLAIN_METHODS.get(owner.getName());
        return isJava(owner)
                && (REFUSED_METHODS.contains(name) || allowed != null && !allowed.contains(name));
    }

    private static boolean isExcepted(JavaClass origin, String used) {
        return EXCEPTIONS.containsKey(shortName(origin) + " " + used);
    }

    /// Such as `runtime.Run`, also for the classes inside it.
    private static String shortName(JavaClass origin) {
        return origin.getName().replaceFirst(".*\\.internal\\.", "").replaceFirst("\\$.*", "");
    }

    @Test
    void whatProgramsCanReachUsesNothingOfTheHost() {
        classes().that().resideInAnyPackage(GUEST_PACKAGES).should(USE_PLAIN_JAVA).check(CODE);
    }

    @Test
    void whatProgramsCanReachKnowsNeitherThreadsNorProcesses() {
        noClasses()
                .that()
                .resideInAnyPackage(GUEST_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.codemode.python.internal.host..",
                        "dev.codemode.python.internal.isolation..")
                .check(CODE);
    }

    /// Runs share static fields; what tables in them hold is compared by [NothingStaysTest].
    @Test
    void whatRunsShareIsSetOnce() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(GUEST_PACKAGES)
                .should()
                .beFinal()
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage(GUEST_PACKAGES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CODE);
    }

    @Test
    void everyExceptionIsStillNeeded() {
        var used = new TreeSet<String>();
        for (var origin : CODE) {
            everythingUsed(origin).forEach(target -> used.add(shortName(origin) + " " + target));
        }
        var excepted = new TreeSet<>(EXCEPTIONS.keySet());

        excepted.removeAll(used);

        assertThat(excepted).isEmpty();
    }

    private static Stream<String> everythingUsed(JavaClass origin) {
        return Stream.concat(
                origin.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName()),
                origin.getAccessesFromSelf().stream()
                        .map(a -> a.getTargetOwner().getName() + "." + a.getTarget().getName()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Breaches.Reflects.class,
                Breaches.LooksUpByName.class,
                Breaches.LooksUpHandles.class,
                Breaches.LoadsClasses.class,
                Breaches.FindsServices.class,
                Breaches.ReadsFiles.class,
                Breaches.ListsFolders.class,
                Breaches.HasOldFiles.class,
                Breaches.HasRandomAccess.class,
                Breaches.Connects.class,
                Breaches.OpensChannels.class,
                Breaches.OpensAddresses.class,
                Breaches.StartsProcesses.class,
                Breaches.Executes.class,
                Breaches.StartsThreads.class,
                Breaches.HasPools.class,
                Breaches.HasFutures.class,
                Breaches.IsParallel.class,
                Breaches.Deserializes.class,
                Breaches.ReadsTheEnvironment.class,
                Breaches.ReadsSettings.class,
                Breaches.ReadsSettingsAsNumbers.class,
                Breaches.Exits.class,
                Breaches.LoadsLibraries.class,
                Breaches.ReadsResources.class,
            })
    void theRuleSeesEveryWayOut(Class<?> breach) {
        var origin = new ClassFileImporter().importClass(breach);

        assertThat(breaches(origin)).isNotEmpty();
    }

    @Test
    void theRuleHasNothingAgainstPlainData() {
        var origin = new ClassFileImporter().importClass(Breaches.AddsUp.class);

        assertThat(breaches(origin)).isEmpty();
    }

    /// Each does one thing that the rule has to see, but the last.
    static final class Breaches {
        private Breaches() {}

        static final class Reflects {
            Object call(Object on) throws ReflectiveOperationException {
                return on.getClass().getMethod("toString").invoke(on);
            }
        }

        static final class LooksUpByName {
            Class<?> find(String name) throws ClassNotFoundException {
                return Class.forName(name);
            }
        }

        static final class LooksUpHandles {
            Object lookup() {
                return MethodHandles.lookup();
            }
        }

        static final class LoadsClasses {
            Class<?> load(String name) throws ClassNotFoundException {
                return ClassLoader.getSystemClassLoader().loadClass(name);
            }
        }

        static final class FindsServices {
            Object find() {
                return ServiceLoader.load(Runnable.class);
            }
        }

        static final class ReadsFiles {
            String read(String name) throws IOException {
                return Files.readString(Path.of(name));
            }
        }

        static final class ListsFolders {
            boolean exists(String name) {
                return Path.of(name).isAbsolute();
            }
        }

        static final class HasOldFiles {
            boolean exists(String name) {
                return new File(name).exists();
            }
        }

        static final class HasRandomAccess {
            RandomAccessFile open(String name) throws IOException {
                return new RandomAccessFile(name, "r");
            }
        }

        static final class Connects {
            Socket open(String host) throws IOException {
                return new Socket(host, 80);
            }
        }

        static final class OpensChannels {
            Object open() throws IOException {
                return SocketChannel.open();
            }
        }

        static final class OpensAddresses {
            InputStream open(String address) throws IOException {
                return URI.create(address).toURL().openStream();
            }
        }

        static final class StartsProcesses {
            Process start(String command) throws IOException {
                return new ProcessBuilder(command).start();
            }
        }

        static final class Executes {
            Process start(String[] command) throws IOException {
                return Runtime.getRuntime().exec(command);
            }
        }

        static final class StartsThreads {
            void start(Runnable work) {
                Thread.ofVirtual().start(work);
            }
        }

        static final class HasPools {
            Object pool() {
                return Executors.newCachedThreadPool();
            }
        }

        static final class HasFutures {
            CompletableFuture<Void> start(Runnable work) {
                return CompletableFuture.runAsync(work);
            }
        }

        static final class IsParallel {
            int sum(List<Integer> numbers) {
                return numbers.parallelStream().mapToInt(n -> n).sum();
            }
        }

        static final class Deserializes {
            Object read(InputStream from) throws IOException, ClassNotFoundException {
                return new ObjectInputStream(from).readObject();
            }
        }

        static final class ReadsTheEnvironment {
            Object read() {
                return System.getenv();
            }
        }

        static final class ReadsSettings {
            @Nullable String read(String name) {
                return System.getProperty(name);
            }
        }

        static final class ReadsSettingsAsNumbers {
            int read(String name) {
                return Integer.getInteger(name, 0);
            }
        }

        static final class Exits {
            void exit() {
                System.exit(0);
            }
        }

        static final class LoadsLibraries {
            @SuppressWarnings("restricted") // It is never called.
            void load(String name) {
                System.loadLibrary(name);
            }
        }

        static final class ReadsResources {
            @Nullable InputStream open(String name) {
                return Breaches.class.getResourceAsStream(name);
            }
        }

        static final class AddsUp {
            int sum(List<Integer> numbers) {
                return numbers.stream().mapToInt(n -> n).sum();
            }
        }
    }
}
