package dev.codemode.models;

import dev.codemode.agents.CallParameters;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Live models against a server on this machine, and what is asked of them.
final class Live {
    static final String KEY = "sk-planted-0123456789abcdef";

    static final ToolSpecification ADD =
            ToolSpecification.builder()
                    .name("add")
                    .description("Adds two numbers.")
                    .parameters(
                            JsonObjectSchema.builder()
                                    .addNumberProperty("a", "the first")
                                    .addNumberProperty("b")
                                    .required("a", "b")
                                    .build())
                    .build();

    private Live() {}

    /// A model of a file that has one provider, `here`, and one model, `m`.
    static LiveModel model(VendorServer server, String api, String provider, String settings)
            throws ModelsException {
        var file =
                """
                providers:
                  here:
                    api: %s
                    base_url: %s
                    key: HERE_KEY
                    first_wait_seconds: 0.01
                    longest_wait_seconds: 1
                %s
                models:
                  m:
                    provider: here
                    model: the-model
                    settings: {%s}
                """
                        .formatted(
                                api,
                                server.url(),
                                provider.isEmpty() ? "" : provider.indent(4).stripTrailing(),
                                settings);
        var keys = Keys.of(Map.of("HERE_KEY", KEY), Path.of("no-such-folder"));
        var entry = ModelsFile.shipped().with("test.yaml", file).find("m").orElseThrow();
        return new LiveModel(entry, keys);
    }

    static ChatModel chat(VendorServer server, String api) throws ModelsException {
        return open(model(server, api, "", ""));
    }

    static ChatModel chat(VendorServer server, String api, String settings) throws ModelsException {
        return open(model(server, api, "", settings));
    }

    static ChatModel open(LiveModel model) {
        return model.open(
                        new TrialContext(
                                "t", 0, new ReferenceSolution("", _ -> false), Clock.systemUTC()))
                .model();
    }

    static ChatRequest request(boolean parallel, ChatMessage... more) {
        var messages = new ArrayList<ChatMessage>();
        messages.add(SystemMessage.from("Be brief."));
        messages.add(UserMessage.from("What is 1 + 2?"));
        messages.addAll(List.of(more));
        return ChatRequest.builder()
                .messages(messages)
                .parameters(
                        CallParameters.of(
                                        ChatRequestParameters.builder()
                                                .maxOutputTokens(4096)
                                                .toolSpecifications(ADD)
                                                .build())
                                .withParallelCalls(parallel))
                .build();
    }
}
