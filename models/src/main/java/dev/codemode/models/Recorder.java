package dev.codemode.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.agents.ContextOverflowException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Writes down everything that is said to a model and what it answers, for [RecordedSource] to play
/// back.
///
/// ```java
/// try (var recorder = Recorder.create(Path.of("claude.jsonl"), model)) {
///     new Runner(plan, suite, recorder.source(), prices).run(folder, progress);
/// }
/// ```
///
/// Each exchange is on its way to the disk when the reply is handed on, so that a process that is
/// killed loses none that was used. Safe for many threads.
public final class Recorder implements AutoCloseable {
    private final Path path;
    private final ModelSource source;
    private final FileChannel channel;

    private Recorder(Path path, ModelSource source, FileChannel channel) {
        this.path = path;
        this.source = source;
        this.channel = channel;
    }

    /// Begins a new recording.
    ///
    /// @throws RecordingException where the file exists or cannot be written
    public static Recorder create(Path path, ModelSource source) throws RecordingException {
        try {
            var channel =
                    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            var recorder = new Recorder(path, source, channel);
            recorder.write(header(source));
            return recorder;
        } catch (FileAlreadyExistsException e) {
            throw new RecordingException(
                    path
                            + ": exists already; name another file, or go on with its run by --resume");
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// Goes on with a recording of the same model; makes a new one where there is none. A last line
    /// that was cut is taken away.
    ///
    /// @throws RecordingException where the file is no recording, or one of another model
    public static Recorder goOn(Path path, ModelSource source) throws RecordingException {
        if (Files.notExists(path)) {
            return create(path, source);
        }
        var there = RecordingFile.read(path).header();
        if (!there.model().equals(source.name())) {
            throw new RecordingException(
                    path
                            + ": is a recording of "
                            + there.model()
                            + ", this run is with "
                            + source.name()
                            + "; name another file");
        }
        try {
            var whole = Files.readString(path).lastIndexOf('\n') + 1;
            var bytes =
                    Files.readString(path)
                            .substring(0, whole)
                            .getBytes(StandardCharsets.UTF_8)
                            .length;
            var channel = FileChannel.open(path, StandardOpenOption.WRITE);
            channel.truncate(bytes).position(bytes);
            return new Recorder(path, source, channel);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static RecordingException unwritable(Path path, IOException e) {
        return new RecordingException(path + ": cannot be written: " + e.getMessage());
    }

    private static ObjectNode header(ModelSource source) {
        return ChatJson.JSON
                .createObjectNode()
                .put("format", RecordingFile.FORMAT)
                .put("version", RecordingFile.VERSION)
                .put("model", source.name())
                .put("provenance", source.provenance().name())
                .put("priced_as", source.pricedAs());
    }

    /// The same model, recorded.
    public ModelSource source() {
        return new Recorded();
    }

    @Override
    public void close() throws RecordingException {
        try {
            channel.close();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private synchronized void write(ObjectNode line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void writeOrFail(ObjectNode line) {
        try {
            write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private final class Recorded implements ModelSource {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public String description() {
            return source.description();
        }

        @Override
        public Provenance provenance() {
            return source.provenance();
        }

        @Override
        public String pricedAs() {
            return source.pricedAs();
        }

        @Override
        public OptionalInt maxOutputTokens() {
            return source.maxOutputTokens();
        }

        @Override
        public ModelSession open(TrialContext trial) {
            writeOrFail(ChatJson.JSON.createObjectNode().put("begin", trial.trialId()));
            var session = source.open(trial);
            return new ModelSession(new Tap(trial.trialId(), session), session.time());
        }
    }

    /// One trial's model, overheard.
    private final class Tap implements ChatModel {
        private final String trial;
        private final ModelSession session;
        private final List<ObjectNode> requests = new ArrayList<>();

        Tap(String trial, ModelSession session) {
            this.trial = trial;
            this.session = session;
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return session.model().defaultRequestParameters();
        }

        /// Overrides the outer method, for what the agent said is recorded, not what a provider's
        /// defaults make of it.
        @Override
        public ChatResponse chat(ChatRequest chatRequest) {
            var request = ChatJson.request(chatRequest);
            var before = session.time().instant();
            try {
                var response = session.model().chat(chatRequest);
                write(request, ChatJson.response(response), before);
                return response;
            } catch (RuntimeException lost) {
                var error = ChatJson.JSON.createObjectNode().put("error", lost.getMessage());
                if (lost instanceof ContextOverflowException) {
                    error.put("context_full", true);
                }
                write(request, error, before);
                throw lost;
            }
        }

        private void write(ObjectNode request, ObjectNode reply, Instant before) {
            var time = Duration.between(before, session.time().instant());
            var line = ChatJson.JSON.createObjectNode();
            line.put("trial", trial);
            line.put("digest", RecordingFile.digest(request));
            line.set("request", RecordingFile.delta(request, requests));
            line.set("reply", reply);
            line.put("seconds", ChatJson.seconds(time));
            writeOrFail(line);
            requests.add(request);
        }
    }
}
