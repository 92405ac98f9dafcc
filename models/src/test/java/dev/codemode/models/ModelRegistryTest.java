package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelRegistryTest {
    private final ModelRegistry registry = ModelRegistry.standard();

    @Test
    void listsTheSimulatedModels() {
        assertThat(registry.names())
                .containsExactly(
                        "simulated:haiku-3",
                        "simulated:fast",
                        "simulated:slow",
                        "simulated:thinking");
        assertThat(registry.sources())
                .extracting(ModelSource::provenance)
                .containsOnly(Provenance.PROJECTED);
    }

    @Test
    void findsTheDefault() {
        assertThat(registry.find(ModelRegistry.DEFAULT))
                .map(ModelSource::name)
                .contains("simulated:haiku-3");
        assertThat(registry.find("haiku-3")).isEmpty();
    }

    @Test
    void namesTheNearestToOneThatIsNotThere() {
        assertThat(registry.unknown("simulated:haiku3"))
                .isEqualTo("no model 'simulated:haiku3'; did you mean 'simulated:haiku-3'?");
        assertThat(registry.unknown("haiku-3"))
                .isEqualTo("no model 'haiku-3'; did you mean 'simulated:haiku-3'?");
        assertThat(registry.unknown("claude-opus"))
                .isEqualTo(
                        "no model 'claude-opus'; there are simulated:haiku-3, simulated:fast, simulated:slow, simulated:thinking");
    }
}
