package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.tools.Approval;
import dev.codemode.tools.Effect;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskingApprovalTest {
    private final StringWriter said = new StringWriter();

    private Approval.Decision ask(String answers, Approval.Request request) {
        return new AskingApproval(
                        new BufferedReader(new StringReader(answers)), new PrintWriter(said))
                .decide(request);
    }

    private static Approval.Request transfer(Effect effect, boolean undo) {
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        arguments.put("amount", 20_000L);
        arguments.put("to_account", "savings");
        return new Approval.Request("transfer", effect, arguments, undo);
    }

    @Test
    void showsTheCallAndTakesYes() {
        assertThat(ask("maybe\nY\n", transfer(Effect.WRITES, false))).isEqualTo(Approval.allow());
        assertThat(said)
                .hasToString(
                        """
                        transfer is to be called:
                            amount=20000
                            to_account='savings'
                          go ahead? y, n, n with a reason for the model:   please answer y or n
                          go ahead? y, n, n with a reason for the model: \
                        """);
    }

    @Test
    void tellsTheModelTheReason() {
        assertThat(ask("n  too much money\n", transfer(Effect.WRITES, false)))
                .isEqualTo(Approval.refuse("too much money"));
        assertThat(ask("no\n", transfer(Effect.WRITES, false)))
                .isEqualTo(Approval.refuse("the user said no"));
    }

    @Test
    void takesNoAnswerForNo() {
        assertThat(ask("", transfer(Effect.WRITES, false)))
                .isEqualTo(Approval.refuse("nobody answered"));
        assertThat(ask("\n\n", transfer(Effect.WRITES, false)))
                .isEqualTo(Approval.refuse("nobody answered"));
    }

    @Test
    void saysWhatCannotBeUndoneAndWhatUndoes() {
        ask("y\n", transfer(Effect.DESTRUCTIVE, false));
        ask("y\n", transfer(Effect.WRITES, true));

        assertThat(said.toString())
                .startsWith("transfer is to be called, and cannot be undone:\n")
                .contains("to undo what the program did, transfer is to be called:\n");
    }

    @Test
    void showsHugeArgumentsWhenAskedTo() {
        var request =
                new Approval.Request(
                        "take", Effect.WRITES, Map.of("text", "x".repeat(10_000) + "end"), false);

        assertThat(ask("all\ny\n", request)).isEqualTo(Approval.allow());
        var shown = said.toString();
        assertThat(shown).contains("… (10,010 characters; 'all' shows them)\n", ", or all: ");
        assertThat(shown.indexOf("end'")).isGreaterThan(12_000);
    }

    @Test
    void letsNoArgumentSteerTheTerminal() {
        var request =
                new Approval.Request(
                        "take\u001b[2J",
                        Effect.WRITES,
                        Map.of("a\nb", "\u001b[1A\r\u202eharmless\u009b"),
                        false);

        ask("y\n", request);

        assertThat(said.toString())
                .startsWith(
                        """
                        'take\\x1b[2J' is to be called:
                            'a\\nb'='\\x1b[1A\\r\\u202eharmless\\x9b'
                        """);
    }
}
