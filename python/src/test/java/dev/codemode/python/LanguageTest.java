package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.internal.library.Modules;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What models are told is so.
class LanguageTest {
    private static final Sandbox SANDBOX = Sandbox.builder().build();

    @Test
    void namesModulesThatCanBeImported() {
        assertThat(Language.modules()).containsAll(Modules.MOST_USED);
        assertThat(SANDBOX.run("import " + String.join(", ", Modules.MOST_USED)))
                .isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void namesFunctionsThatAreNotThere() {
        var names = Pattern.compile("`(\\w+)`").matcher(Language.SUMMARY).results().toList();

        assertThat(names).hasSize(3);
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(finding(name.group(1) + "('1')"))
                                        .startsWith("'" + name.group(1) + "' is not available"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open('x')", "import requests", "import subprocess"})
    void whatReachesFilesNetworkAndProcessesIsFoundBeforeItRuns(String program) {
        assertThat(finding(program)).contains(" here. There ");
    }

    private static String finding(String program) {
        return SANDBOX.check("program.py", program).getFirst().message();
    }
}
