package dev.codemode.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.codemode.models.ModelSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A simulated model behind HTTP, in the formats of Anthropic's Messages, OpenAI's Chat Completions and
/// Gemini's generateContent, streaming and not: what speaks to one of these vendors can be tested
/// against it, without a key, a network or cost.
///
/// It plays the reference solution of the task whose text the first message of the user holds; a
/// program of your own plays for all other texts. It keeps nothing of a conversation, so any number of
/// clients may speak to it at a time. It listens on this machine only.
///
/// ```java
/// var model = ModelRegistry.standard().find(ModelRegistry.DEFAULT).orElseThrow();
/// try (var server = ModelServer.builder(model).faults(List.of(Fault.parse("429:0.1"))).start()) {
///     talkTo(server.url());   // http://127.0.0.1:41234
/// }
/// ```
public final class ModelServer implements AutoCloseable {
    /// What the names of the models begin with that can be served.
    public static final String SIMULATED = "simulated:";

    static {
        // Headers and body go out in two writes; without this the second waits for the client's
        // acknowledgement of the first, 40 ms on Linux.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Service service;
    private final Wire wire;
    private final Consumer<String> log;

    private ModelServer(Builder builder) throws IOException {
        this.service = builder.service();
        this.wire = new Wire(builder.realTime);
        this.log = builder.log;
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), builder.port);
        this.server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// @throws IllegalArgumentException where the model is not simulated: others have servers of their
    ///     own
    public static Builder builder(ModelSource model) {
        return new Builder(model);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// Where it listens, without a path. Clients of Anthropic and Gemini take this as it is, those of
    /// OpenAI with `/v1` behind it.
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// Stops listening and ends what is under way.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(Service.LARGEST_BODY + 1);
        var request =
                new Service.Request(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders(),
                        body);
        var answer = answer(request);
        // The path alone: the rest of the address may hold a key.
        log.accept(
                "%s %s %d %s"
                        .formatted(
                                request.method(),
                                request.uri().getPath(),
                                answer.status(),
                                answer.note()));
        wire.send(exchange, answer);
    }

    private Answer answer(Service.Request request) {
        try {
            return service.answer(request);
        } catch (RuntimeException bug) {
            return Service.failed(request, "a bug of codemode4j, not of the request: " + bug);
        }
    }

    /// How a server is made. Every setting has a default.
    public static final class Builder {
        private final ModelSource model;
        private int port;
        private long seed;
        private Clock clock = Clock.systemUTC();
        private @Nullable String key;
        private @Nullable String program;
        private Set<String> names = Set.of();
        private List<Fault> faults = List.of();
        private boolean realTime;
        private Consumer<String> log = _ -> {};

        private Builder(ModelSource model) {
            if (!model.name().startsWith(SIMULATED)) {
                throw new IllegalArgumentException(
                        "only a simulated model can be served, not " + model.name());
            }
            this.model = model;
        }

        /// Default 0: any port that is free.
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /// What chance is made of: which requests meet a fault, and how long replies take.
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /// What programs see as now, and what replies are dated with; default the system's.
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /// Lets in this key alone; without it any key and none.
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /// The program played for any text that is no task's. It sets `result` to the answer.
        public Builder program(String program) {
            this.program = program;
            return this;
        }

        /// Knows models of these names alone; without it any name stands for the one that is served.
        public Builder names(Collection<String> names) {
            this.names = new LinkedHashSet<>(names);
            return this;
        }

        /// What goes wrong, and how often; the rates must not make up more than 1.
        public Builder faults(List<Fault> faults) {
            this.faults = List.copyOf(faults);
            return this;
        }

        /// Takes as long as the model would; without it replies come at once.
        public Builder realTime(boolean realTime) {
            this.realTime = realTime;
            return this;
        }

        /// Hears a line of every request, on the thread of that request.
        public Builder log(Consumer<String> log) {
            this.log = log;
            return this;
        }

        /// @throws IOException where the port cannot be had
        /// @throws IllegalArgumentException where the faults do not go together
        public ModelServer start() throws IOException {
            return new ModelServer(this);
        }

        private Service service() {
            return new Service(
                    model,
                    Repertoire.of(clock, program),
                    new Draws(seed, faults),
                    clock,
                    seed,
                    key,
                    names);
        }
    }
}
