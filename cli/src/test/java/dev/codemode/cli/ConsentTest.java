package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private final StringWriter err = new StringWriter();

    @Test
    void asksNobodyAboutASmallSum() {
        assertThatCode(() -> consent("").require(5.0, 16)).doesNotThrowAnyException();
        assertThatCode(() -> nobody().require(4.99, 16)).doesNotThrowAnyException();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void goesOnWhereAPersonSaysYes() {
        assertThatCode(() -> consent("y\n").require(1234.5, 2_000)).doesNotThrowAnyException();
        assertThat(err.toString())
                .isEqualTo(
                        "2,000 trials are projected to cost about $1,234.50, more than $5. Run them? y or"
                                + " n: ");
    }

    @Test
    void doesNotRunWhereAPersonSaysAnythingElseOrGoesAway() {
        for (var answer : new String[] {"n\n", "\n", "what?\n", ""}) {
            assertThatThrownBy(() -> consent(answer).require(6, 2))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("not run; 'codemode plan' shows what would cost how much");
        }
    }

    @Test
    void refusesWhereNobodyCanBeAsked() {
        assertThatThrownBy(() -> nobody().require(12.114, 800))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "800 trials are projected to cost about $12.11, more than $5; add --yes to run"
                                + " them, or --max-cost USD to stop at a budget; 'codemode plan' shows"
                                + " more");
    }

    private Consent consent(String answer) {
        return new Consent(new BufferedReader(new StringReader(answer)), new PrintWriter(err));
    }

    private Consent nobody() {
        return new Consent(null, new PrintWriter(err));
    }
}
