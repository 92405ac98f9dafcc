package dev.codemode.models;

import java.util.List;

/// Where models are asked: one entry under `providers` of a `models.yaml`.
///
/// @param baseUrl as the vendor writes it; the version in its path may be left out
/// @param baseUrlFrom variables that put another address in its place
/// @param keyFrom variables that may hold the key; the first that is set counts
/// @param keyOptional whether it answers without a key, as servers of one's own do
/// @param prices under which name tables of prices list this provider's models
public record Endpoint(
        String name,
        Api api,
        String baseUrl,
        List<String> baseUrlFrom,
        List<String> keyFrom,
        boolean keyOptional,
        String prices,
        CallLimits limits) {

    public Endpoint {
        baseUrlFrom = List.copyOf(baseUrlFrom);
        keyFrom = List.copyOf(keyFrom);
    }

    /// The interface that an endpoint speaks.
    public enum Api {
        ANTHROPIC("anthropic"),
        GOOGLE("google"),
        OPENAI("openai"),
        /// Chat Completions as others than OpenAI understand it.
        OPENAI_COMPATIBLE("openai-compatible");

        private final String id;

        Api(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    String keyNames() {
        return String.join(" or ", keyFrom);
    }
}
