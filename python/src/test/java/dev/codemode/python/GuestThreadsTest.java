package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the threads that programs run on do to the machine, as the JVM itself records it: they touch no
/// file, no socket, no process, and start no thread.
class GuestThreadsTest {
    private static final List<String> RECORDED =
            List.of(
                    "jdk.FileRead",
                    "jdk.FileWrite",
                    "jdk.FileForce",
                    "jdk.SocketRead",
                    "jdk.SocketWrite",
                    "jdk.ProcessStart",
                    "jdk.ThreadStart");

    private static final Limits SMALL =
            Limits.DEFAULT.withTime(Duration.ofMillis(20)).withMemoryBytes(8 << 20);

    @TempDir Path folder;

    @Test
    void touchNoFileSocketOrProcessWhateverProgramsDo() throws Exception {
        var programs =
                Stream.of(
                                TestProgram.cases("builtins", "library", "escapes", "limits"),
                                TestProgram.drawn(0, 50),
                                TestProgram.hostile())
                        .flatMap(List::stream)
                        .toList();
        // Tables beside the classes are read as the classes are loaded.
        programs.forEach(program -> program.run(SMALL));

        var seen = recorded(() -> programs.forEach(program -> program.run(SMALL)));

        assertThat(programs).hasSizeGreaterThan(1000);
        assertThat(seen).isEmpty();
    }

    @Test
    void areSeenWhereAHostFunctionTouchesAFileOnOne() throws Exception {
        var file = Files.writeString(folder.resolve("seen.txt"), "seen");
        var read =
                new HostFunction(
                        "read", "", List.of(), _ -> unchecked(() -> Files.readString(file)));
        var program = new TestProgram("host.read()", new HostModule("host", "", List.of(read)));

        var seen =
                recorded(
                        () ->
                                assertThat(program.run(Limits.DEFAULT))
                                        .isInstanceOf(Outcome.Completed.class));

        assertThat(seen).contains("jdk.FileRead of " + file);
    }

    @Test
    void areSeenWhereAHostFunctionStartsAProcessOrAThread() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start =
                new HostFunction(
                        "start",
                        "",
                        List.of(),
                        _ ->
                                unchecked(
                                        () -> {
                                            Thread.ofPlatform()
                                                    .name("started")
                                                    .start(() -> {})
                                                    .join();
                                            return new ProcessBuilder(java, "-version")
                                                    .start()
                                                    .waitFor();
                                        }));
        var program = new TestProgram("host.start()", new HostModule("host", "", List.of(start)));

        var seen =
                recorded(
                        () ->
                                assertThat(program.run(Limits.DEFAULT))
                                        .isInstanceOf(Outcome.Completed.class));

        assertThat(seen)
                .anyMatch(event -> event.startsWith("jdk.ProcessStart of " + java))
                .contains("jdk.ThreadStart of started");
    }

    @Test
    void areSeenWhereAHostFunctionTalksThroughASocketOnOne() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talk = new HostFunction("talk", "", List.of(), _ -> unchecked(() -> echo(server)));
            var program = new TestProgram("host.talk()", new HostModule("host", "", List.of(talk)));

            var seen =
                    recorded(
                            () ->
                                    assertThat(program.run(Limits.DEFAULT))
                                            .isInstanceOf(Outcome.Completed.class));

            assertThat(seen)
                    .anyMatch(event -> event.startsWith("jdk.SocketWrite of "))
                    .anyMatch(event -> event.startsWith("jdk.SocketRead of "));
        }
    }

    /// Sends a byte to a server on this thread and reads it there.
    private static long echo(ServerSocket server) throws IOException {
        try (var client = new Socket(server.getInetAddress(), server.getLocalPort());
                var accepted = server.accept()) {
            client.getOutputStream().write(7);
            return accepted.getInputStream().read();
        }
    }

    private static Object unchecked(Callable<Object> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// What guest threads did while `work` ran.
    private List<String> recorded(Runnable work) throws IOException {
        var file = folder.resolve("recording.jfr");
        try (var recording = new Recording()) {
            RECORDED.forEach(
                    event ->
                            recording
                                    .enable(event)
                                    .withThreshold(Duration.ZERO)
                                    .withoutStackTrace());
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        var seen = new ArrayList<String>();
        for (var event : RecordingFile.readAllEvents(file)) {
            if (isOfGuest(event)) {
                seen.add(event.getEventType().getName() + " of " + subject(event));
            }
        }
        return seen;
    }

    /// Whether a thread that runs programs did it. The pool starts its threads from the caller's, and
    /// the JVM reads our own classes on the thread that needs one first.
    private static boolean isOfGuest(RecordedEvent event) {
        if (subject(event).endsWith(".class")) {
            return false;
        }
        var thread =
                event.hasField("parentThread")
                        ? event.getThread("parentThread")
                        : event.getThread();
        return thread != null
                && thread.getJavaName() != null
                && thread.getJavaName().startsWith("codemode-python-");
    }

    private static String subject(RecordedEvent event) {
        for (var field : List.of("path", "host", "command")) {
            if (event.hasField(field)) {
                return String.valueOf(event.getString(field));
            }
        }
        return event.hasField("thread") ? event.getThread("thread").getJavaName() : "?";
    }
}
