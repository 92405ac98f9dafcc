package dev.codemode.python.stress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTableTest {
    private static final long LIMIT = 16 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"a list of floats", "short texts", "objects with attributes"})
    void whatIsAccountedIsWithinAFactorOfTwoOfWhatIsUsed(String name) {
        var growing =
                Growing.ALL.stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow();

        assertThat(MemoryTable.heapByLimit(growing, LIMIT)).isBetween(0.5, 2.0);
    }
}
