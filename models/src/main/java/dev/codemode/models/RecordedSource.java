package dev.codemode.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.ContextOverflowException;
import dev.codemode.agents.ModelException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A recording that answers in the model's place, without network or key.
///
/// It is strict: a request that is not the recorded one, in its trial and turn, ends the run with the
/// difference. Replies take the time they took when they were recorded.
public final class RecordedSource implements ModelSource {
    /// What names of recordings begin with, before the path of the file.
    public static final String PREFIX = "recorded:";

    private static final int TRIALS_SHOWN = 5;

    private final Path path;
    private final RecordingFile recording;

    private RecordedSource(Path path, RecordingFile recording) {
        this.path = path;
        this.recording = recording;
    }

    /// @throws RecordingException where the file cannot be read, with the line
    public static RecordedSource open(Path path) throws RecordingException {
        return new RecordedSource(path, RecordingFile.read(path));
    }

    @Override
    public String name() {
        return PREFIX + path;
    }

    @Override
    public String description() {
        return "Plays back "
                + recording.trials().size()
                + " recorded trials of "
                + recording.header().model()
                + ".";
    }

    /// A recording of a simulated model is no better than the model.
    @Override
    public Provenance provenance() {
        return recording.header().provenance().equals(Provenance.PROJECTED.name())
                ? Provenance.PROJECTED
                : Provenance.RECORDED;
    }

    @Override
    public String pricedAs() {
        return recording.header().pricedAs();
    }

    /// What the recorded run allowed, for a request with another limit is not the recorded one.
    @Override
    public OptionalInt maxOutputTokens() {
        return recording.trials().values().stream()
                .flatMap(List::stream)
                .map(exchange -> exchange.request().path("settings").path("max_output_tokens"))
                .filter(JsonNode::isInt)
                .mapToInt(JsonNode::asInt)
                .findFirst();
    }

    @Override
    public ModelSession open(TrialContext trial) {
        var exchanges = recording.trials().get(trial.trialId());
        if (exchanges == null) {
            throw new ModelException(
                    "no trial '%s' is in the recording; it has %s"
                            .formatted(trial.trialId(), some(recording.trials().keySet())),
                    null,
                    true);
        }
        var time = new VirtualClock();
        return new ModelSession(new Player(trial.trialId(), exchanges, time), time);
    }

    private static String some(Set<String> trials) {
        var more = trials.size() - TRIALS_SHOWN;
        return trials.stream().limit(TRIALS_SHOWN).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static final class Player implements ChatModel {
        private final String trial;
        private final List<RecordingFile.Exchange> exchanges;
        private final VirtualClock time;
        private int next;

        Player(String trial, List<RecordingFile.Exchange> exchanges, VirtualClock time) {
            this.trial = trial;
            this.exchanges = exchanges;
            this.time = time;
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return CallParameters.of(ChatRequestParameters.builder().build());
        }

        @Override
        public ChatResponse chat(ChatRequest chatRequest) {
            var request = ChatJson.request(chatRequest);
            if (next == exchanges.size()) {
                throw miss("the recording ends after " + next + " replies, this run asks for more");
            }
            var exchange = exchanges.get(next);
            if (!exchange.request().equals(request)) {
                throw miss(
                        "request "
                                + (next + 1)
                                + " is not the recorded one, it differs at "
                                + RequestDifference.between(exchange.request(), request));
            }
            next++;
            time.advance(Duration.ofNanos(Math.round(exchange.seconds() * 1e9)));
            return reply(exchange);
        }

        private ChatResponse reply(RecordingFile.Exchange exchange) {
            if (exchange.reply().hasNonNull("error")) {
                var error = "recorded: " + exchange.reply().get("error").asText();
                throw exchange.reply().path("context_full").asBoolean()
                        ? new ContextOverflowException(error)
                        : new ModelException(error, null);
            }
            try {
                return ChatJson.response(exchange.reply());
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw miss("reply " + next + " cannot be read: " + e.getMessage());
            }
        }

        private ModelException miss(String why) {
            return new ModelException(
                    "trial " + trial + ": " + why + "\nReplay is strict; record again.",
                    null,
                    true);
        }
    }
}
