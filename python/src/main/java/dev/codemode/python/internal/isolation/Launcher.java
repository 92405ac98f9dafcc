package dev.codemode.python.internal.isolation;

import dev.codemode.python.Isolation;
import dev.codemode.python.IsolationException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The command that starts a worker, with as few privileges as will do.
///
/// @param command the executable and its arguments
/// @param directory where the process stands
/// @param heapBytes for messages
/// @param advice what to look at where it does not start; may be empty
public record Launcher(List<String> command, Path directory, long heapBytes, String advice) {
    private static final String NO_BUBBLEWRAP =
            "; install it (apt-get install bubblewrap) or start workers without it";

    /// What a sandboxed JVM needs of the system: the C library and the loader that finds it.
    private static final List<String> LIBRARIES =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");

    /// Starts all processes, and never ends: bubblewrap dies with its parent, which Linux takes to be the
    /// thread that started it.
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("codemode-worker-starter").daemon().factory());

    private static final List<String> RANDOM = List.of("/dev/random", "/dev/urandom");

    public Launcher {
        command = List.copyOf(command);
    }

    /// @throws IsolationException where something of it is missing on this machine
    public static Launcher of(Isolation isolation) {
        var java = java(isolation);
        var home = home(java);
        var classPath = classPath();
        var command = new ArrayList<String>();
        if (isolation.bubblewrap()) {
            command.addAll(bubblewrap(home, classPath));
        }
        command.addAll(jvm(java, isolation.heapBytes(), classPath));
        var advice =
                isolation.bubblewrap()
                        ? "; bubblewrap needs user namespaces, which a container or the kernel's"
                                + " settings (kernel.unprivileged_userns_clone,"
                                + " kernel.apparmor_restrict_unprivileged_userns) may forbid"
                        : "";
        return new Launcher(command, home, isolation.heapBytes(), advice);
    }

    private static Path java(Isolation isolation) {
        var given = isolation.java();
        var path =
                given.isEmpty()
                        ? Path.of(System.getProperty("java.home"), "bin", executable("java"))
                        : Path.of(given);
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new IsolationException(
                    "there is no java executable at "
                            + path
                            + "; say where it is with Isolation.withJava",
                    e);
        }
    }

    private static String executable(String name) {
        return isSystem("windows") ? name + ".exe" : name;
    }

    private static boolean isSystem(String name) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(name);
    }

    private static Path home(Path java) {
        var bin = java.getParent();
        var home = bin == null ? null : bin.getParent();
        if (home == null) {
            throw new IsolationException(
                    java + " does not lie in the folder 'bin' of a Java", null);
        }
        return home;
    }

    /// The folder or jar that this class came from: all that a worker loads.
    private static Path classPath() {
        var source = Launcher.class.getProtectionDomain().getCodeSource();
        try {
            if (source != null && source.getLocation() != null) {
                return Path.of(source.getLocation().toURI()).toRealPath();
            }
        } catch (URISyntaxException | IllegalArgumentException | IOException e) {
            throw noClassPath(e);
        }
        throw noClassPath(null);
    }

    private static IsolationException noClassPath(@Nullable Throwable cause) {
        return new IsolationException(
                "worker processes need the sandbox's classes in a folder or a jar of the file system,"
                        + " and here they come from elsewhere",
                cause);
    }

    private static List<String> jvm(Path java, long heapBytes, Path classPath) {
        return List.of(
                java.toString(),
                "-Xmx" + (heapBytes >> 10) + "k",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                // Out of memory, a worker is of no more use; the host sees it end.
                "-XX:+ExitOnOutOfMemoryError",
                // Standard output carries the messages.
                "-XX:+DisplayVMOutputToStderr",
                // Nothing is written to files, and nobody attaches.
                "-XX:+ErrorFileToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath.toString(),
                WorkerMain.class.getName());
    }

    private static List<String> bubblewrap(Path home, Path classPath) {
        if (!isSystem("linux")) {
            throw new IsolationException(
                    "bubblewrap is for Linux, and this is "
                            + System.getProperty("os.name")
                            + "; start workers without it",
                    null);
        }
        var command =
                new ArrayList<>(
                        List.of(
                                onPath("bwrap").toString(),
                                "--unshare-all",
                                // Root of the host would stay root otherwise.
                                "--unshare-user",
                                "--uid",
                                "65534",
                                "--gid",
                                "65534",
                                "--cap-drop",
                                "ALL",
                                "--die-with-parent",
                                "--new-session",
                                "--clearenv",
                                // Java finds its own libraries by /proc, which is not there.
                                "--setenv",
                                "LD_LIBRARY_PATH",
                                home.resolve("lib").toString(),
                                "--setenv",
                                "LC_ALL",
                                "C.UTF-8"));
        LIBRARIES.forEach(folder -> bind(command, "--ro-bind-try", folder));
        configuration(home).forEach(folder -> bind(command, "--ro-bind", folder.toString()));
        // Without, Java makes its random numbers of the noise of threads, which takes ten seconds.
        RANDOM.forEach(device -> bind(command, "--dev-bind", device));
        bind(command, "--ro-bind", home.toString());
        bind(command, "--ro-bind", classPath.toString());
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
        return command;
    }

    private static void bind(List<String> command, String how, String path) {
        command.addAll(List.of(how, path, path));
    }

    /// Where Java's own settings lie elsewhere than in its folder, as Debian has them.
    private static Set<Path> configuration(Path home) {
        var folders = new LinkedHashSet<Path>();
        for (var name : List.of("conf/logging.properties", "conf/security/java.security")) {
            var folder = folder(home.resolve(name));
            if (folder != null && !folder.startsWith(home)) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static @Nullable Path folder(Path file) {
        try {
            return file.toRealPath().getParent();
        } catch (IOException e) {
            // Not there, so not needed either.
            return null;
        }
    }

    private static Path onPath(String name) {
        var path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IsolationException(
                                        "bubblewrap ('"
                                                + name
                                                + "') is not on the PATH"
                                                + NO_BUBBLEWRAP,
                                        null));
    }

    Process start() throws IOException {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        var environment = builder.environment();
        var root = environment.get("SystemRoot");
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        if (root != null) {
            // No process of Windows starts without it.
            environment.put("SystemRoot", root);
        }
        return WorkerPool.get(STARTER.submit(builder::start));
    }
}
