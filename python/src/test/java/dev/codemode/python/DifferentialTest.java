package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Runs generated programs of which is written down what CPython does with them. The property
/// `differential` names another file than the committed sample; `conformance/differential/check`
/// makes one.
class DifferentialTest {
    private static final Path SAMPLE =
            Path.of(
                    System.getProperty("codemode.root", ".."),
                    "conformance/differential/sample.txt");

    private static final Sandbox SANDBOX =
            Sandbox.builder().limits(Limits.DEFAULT.withTime(Duration.ofSeconds(20))).build();

    private record Case(String program, String prints, String ends) {}

    @Test
    void endsAsCPythonDoes() throws IOException {
        var cases =
                cases(
                        Files.readString(
                                Path.of(System.getProperty("differential", SAMPLE.toString()))));

        var different =
                cases.parallelStream()
                        .map(DifferentialTest::difference)
                        .filter(difference -> !difference.isEmpty())
                        .toList();
        assertThat(different)
                .withFailMessage(
                        () ->
                                different.size()
                                        + " of "
                                        + cases.size()
                                        + " programs end otherwise than in CPython:\n"
                                        + String.join("", different))
                .isEmpty();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
    }

    private static List<Case> cases(String text) {
        var cases = new ArrayList<Case>();
        for (var part : text.split("(?m)^#program\n", -1)) {
            if (!part.isEmpty()) {
                var prints = part.indexOf("#prints\n");
                var ends = part.lastIndexOf("\n#ends");
                cases.add(
                        new Case(
                                part.substring(0, prints),
                                part.substring(prints + "#prints\n".length(), ends),
                                part.substring(ends + "\n#ends".length()).strip()));
            }
        }
        return cases;
    }

    /// Empty where there is none.
    private static String difference(Case expected) {
        var outcome = SANDBOX.run(expected.program());
        var ends = ends(outcome).replace("\n", "\\n");
        if (ends.equals(expected.ends()) && outcome.stdout().equals(expected.prints())) {
            return "";
        }
        return "#program\n"
                + expected.program()
                + "#prints\n"
                + outcome.stdout()
                + "\n#ends "
                + ends
                + "\n#CPython prints\n"
                + expected.prints()
                + "\n#and ends "
                + expected.ends()
                + "\n";
    }

    private static String ends(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "";
            case Outcome.Raised(var error, _, _) -> words(error);
            case Outcome.Rejected rejected -> words(rejected.error());
            case Outcome.Exhausted exhausted -> "stopped: " + exhausted.message();
            case Outcome.Suspended suspended -> "suspended at " + suspended.at();
            case Outcome.Failed failed -> failed.message();
        };
    }

    private static String words(PythonError error) {
        return (error.type() + ": " + error.message()).strip();
    }
}
