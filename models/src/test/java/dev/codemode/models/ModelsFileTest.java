package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsFileTest {
    @TempDir private Path folder;

    private static ModelsFile with(String text) throws ModelsException {
        return ModelsFile.shipped().with("models.yaml", text);
    }

    @Test
    void theShippedFileHasTheVendorsModels() {
        var shipped = ModelsFile.shipped();

        assertThat(shipped.endpoints().keySet())
                .containsExactly(
                        "anthropic",
                        "google",
                        "openai",
                        "mistral",
                        "deepseek",
                        "xai",
                        "moonshot",
                        "zhipu",
                        "openrouter",
                        "vllm",
                        "llama-cpp",
                        "ollama");
        assertThat(shipped.models())
                .containsKeys("claude-sonnet-5-5", "gemini-3.6-flash", "gpt-5.6-sol", "grok-4.5");
        assertThat(shipped.find("claude-sonnet-5-5"))
                .hasValueSatisfying(
                        entry -> {
                            assertThat(entry.model()).isEqualTo("claude-sonnet-5-5");
                            assertThat(entry.price()).isEqualTo("anthropic:claude-sonnet-5-5");
                            assertThat(entry.endpoint().keyFrom())
                                    .containsExactly("ANTHROPIC_API_KEY");
                        });
    }

    @Test
    void reachesModelsThatNoFileLists() {
        var shipped = ModelsFile.shipped();

        assertThat(shipped.find("ollama:qwen3:8b"))
                .hasValueSatisfying(
                        entry -> {
                            assertThat(entry.model()).isEqualTo("qwen3:8b");
                            assertThat(entry.endpoint().keyOptional()).isTrue();
                        });
        assertThat(shipped.find("xai:grok-4.5").orElseThrow().price()).isEqualTo("x-ai:grok-4.5");
        assertThat(shipped.find("nobody:model")).isEmpty();
        assertThat(shipped.find("ollama:")).isEmpty();
        assertThat(shipped.find("ollama")).isEmpty();
    }

    @Test
    void theUsersEntriesWinByName() throws Exception {
        var file =
                with(
                        """
                        providers:
                          openai:
                            api: openai-compatible
                            base_url: https://proxy.example/v1
                            key: [PROXY_KEY, OTHER_KEY]
                            read_seconds: 30
                            attempts: 2
                            requests_per_minute: 60
                        models:
                          gpt-5.5:
                            provider: openai
                            model: gpt-5.5-2026
                            price: openai:gpt-5.5
                            settings: {temperature: 0, seed: 4, max_output: 900, effort: low}
                          mine: {provider: ollama, model: "qwen3:8b"}
                        """);

        var replaced = file.find("gpt-5.5").orElseThrow();
        assertThat(replaced.model()).isEqualTo("gpt-5.5-2026");
        assertThat(replaced.settings())
                .isEqualTo(new ModelSettings(0.0, 4, 900, null, null, "low", false, false));
        assertThat(file.find("gpt-5.4").orElseThrow().endpoint().baseUrl())
                .isEqualTo("https://proxy.example/v1");
        assertThat(replaced.endpoint().limits().read()).isEqualTo(Duration.ofSeconds(30));
        assertThat(replaced.endpoint().limits().attempts()).isEqualTo(2);
        assertThat(file.find("mine").orElseThrow().price()).isEqualTo("ollama:qwen3:8b");
        assertThat(file.find("claude-sonnet-5-5")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models: [a]|models.yaml:1: models: found a list, wanted keys with values",
                "just text|models.yaml:1: found 'just text', wanted keys with values",
                "modles: {}|models.yaml:1: modles: means nothing here; the keys are models, providers",
                "models: {m: {model: x}}|models.yaml:1: models.m.provider: is missing; wanted a value",
                "models: {m: {provider: ollama, settings: {seed: x}}}|models.yaml:1: models.m.settings.seed: found 'x', wanted a whole number from 0",
                "models: {m: {provider: ollama, settings: {temperature: -1}}}|models.yaml:1: models.m.settings.temperature: found -1.0, wanted a number from 0.0",
                "models: {m: {provider: ollama, settings: {cach: true}}}|models.yaml:1: models.m.settings.cach: means nothing here; the keys are cache, effort, max_output, seed, send_thinking, temperature, thinking, thinking_budget",
                "models: {m: {provider: ollama}, m: {}}|models.yaml:1: models.m: stands here twice; remove one",
                "models: {m: {provider: ollama, model: }}|models.yaml:1: models.m.model: found nothing, wanted a text",
                "providers: {p: {api: openai, base_url: ftp://x}}|models.yaml:1: providers.p.base_url: found 'ftp://x', wanted an address such as https://host/v1 or http://localhost:8000/v1",
                "providers: {p: {api: soap, base_url: http://x}}|models.yaml:1: providers.p.api: found 'soap', wanted one of anthropic, google, openai, openai-compatible",
                "'models: {a: \"b'|models.yaml:1: is not YAML: found unexpected end of stream",
            })
    void tellsWhereWhatAndWhatWasWanted(String text, String message) {
        assertThatThrownBy(() -> with(text))
                .isInstanceOf(ModelsException.class)
                .hasMessage(message);
    }

    @Test
    void namesTheLineOfTheKey() {
        assertThatThrownBy(
                        () ->
                                with(
                                        """
                                        models:
                                          a: {provider: ollama}
                                          b:
                                            provider: antropic
                                        """))
                .hasMessageStartingWith(
                        "models.yaml:4: models.b.provider: found 'antropic', wanted one of anthropic, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anthropic|seed: 1|seed: is not known to this provider; leave it out",
                "anthropic|temperature: 1, thinking: adaptive|temperature: cannot be chosen for a model that thinks; leave one of them out",
                "anthropic|thinking_budget: 900, max_output: 900|thinking_budget: is part of max_output and must be below it, got 900 of 900",
                "anthropic|thinking_budget: 900|thinking_budget: needs a max_output above it",
                "anthropic|effort: huge|effort: found 'huge', wanted one of high, low, max, medium, xhigh",
                "anthropic|send_thinking: true|send_thinking: is always so with this provider; leave it out",
                "google|cache: true|cache: cannot be asked for: this provider caches by itself; leave it out",
                "google|thinking: adaptive|thinking: is not known to this provider; it has thinking_budget and effort",
                "openai|thinking_budget: 9|thinking_budget: is not known to this provider; it has effort",
                "openai|cache: true|cache: cannot be asked for: this provider caches by itself; leave it out",
                "ollama|thinking: adaptive|thinking: is not known to this provider; it has effort",
            })
    void refusesSettingsThatAProviderDoesNotHave(String provider, String settings, String why) {
        assertThatThrownBy(
                        () ->
                                with(
                                        "models:\n  m:\n    provider: %s\n    settings: {%s}\n"
                                                .formatted(provider, settings)))
                .hasMessage("models.yaml:4: models.m.settings." + why);
    }

    @Test
    void readsTheWorkingDirectoryOrTheFileThatTheVariableNames() throws Exception {
        assertThat(ModelsFile.of(keys(Map.of()), folder).find("mine")).isEmpty();
        Files.writeString(
                folder.resolve("models.yaml"), "models: {mine: {provider: ollama, model: a}}");
        Files.writeString(
                folder.resolve("other.yaml"), "models: {other: {provider: ollama, model: a}}");

        assertThat(ModelsFile.of(keys(Map.of()), folder).find("mine")).isPresent();
        var named = ModelsFile.of(keys(Map.of("CODEMODE_MODELS", "other.yaml")), folder);
        assertThat(named.find("other")).isPresent();
        assertThat(named.find("mine")).isEmpty();
        assertThatThrownBy(
                        () -> ModelsFile.of(keys(Map.of("CODEMODE_MODELS", "gone.yaml")), folder))
                .hasMessage(
                        folder.resolve("gone.yaml")
                                + ": no such file; CODEMODE_MODELS names it, unset it or write the file");
    }

    private Keys keys(Map<String, String> environment) throws ModelsException {
        return Keys.of(environment, folder);
    }

    @Test
    void anEmptyFileChangesNothing() throws Exception {
        assertThat(with("# nothing yet\n")).isEqualTo(ModelsFile.shipped());
    }
}
