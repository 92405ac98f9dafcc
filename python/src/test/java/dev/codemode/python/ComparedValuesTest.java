package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Floats and JSON documents of which is written down what CPython makes of them. The properties
/// `doubles` and `documents` name other files than the committed samples; see
/// `conformance/differential/check-values`.
class ComparedValuesTest {
    private static final int LINES_OF_A_RUN = 5_000;

    private static final String DOUBLES =
            """
            def rounded(x, *digits):
                try:
                    return repr(round(x, *digits))
                except (OverflowError, ValueError) as error:
                    return str(error)

            def number(bits):
                exponent = bits >> 52 & 2047
                fraction = bits & (1 << 52) - 1
                sign = '-' if bits >> 63 else ''
                if exponent == 2047:
                    return float(sign + ('nan' if fraction else 'inf'))
                if exponent:
                    return float.fromhex(f'{sign}0x1.{fraction:013x}p{exponent - 1023}')
                return float.fromhex(f'{sign}0x0.{fraction:013x}p-1022')

            def shown(x, n, text):
                again = float(text)
                assert again == x or x != x and again != again, text
                return [repr(x), rounded(x, n), f'{x:.{n}f}', f'{x:e}', f'{x:g}', f'%.{n}g' % x, rounded(x)]

            result = []
            for line in lines:
                bits, n, *expected = line.split('\\t')
                found = shown(number(int(bits, 16)), int(n), expected[0])
                if found != expected:
                    result.append(line + ' but here ' + '\\t'.join(found))
            """;

    private static final String DOCUMENTS =
            """
            import json

            def outcome(text, options):
                try:
                    return json.dumps(json.loads(text), **options)
                except (ValueError, RecursionError) as error:
                    return type(error).__name__ + ': ' + str(error)

            result = []
            for line in lines:
                text, options, expected = json.loads(line)
                found = outcome(text, options)
                if found != expected:
                    result.append(line + ' but here ' + ascii(found))
            """;

    @Test
    void showsAndRoundsFloatsAsCPythonDoes() throws IOException {
        var lines = lines("doubles");

        assertThat(different(DOUBLES, lines)).isEmpty();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(1000);
    }

    @Test
    void readsAndWritesJsonAsCPythonDoes() throws IOException {
        var lines = lines("documents");

        assertThat(different(DOCUMENTS, lines)).isEmpty();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(1000);
    }

    private static List<String> lines(String name) throws IOException {
        var sample =
                Path.of(
                        System.getProperty("codemode.root", ".."),
                        "conformance/differential/" + name + ".txt");
        return Files.readAllLines(Path.of(System.getProperty(name, sample.toString())));
    }

    private static List<Object> different(String program, List<String> lines) {
        var different = new ArrayList<>();
        for (var from = 0; from < lines.size(); from += LINES_OF_A_RUN) {
            var some = lines.subList(from, Math.min(from + LINES_OF_A_RUN, lines.size()));
            different.addAll(run(program, some));
        }
        return different;
    }

    private static List<?> run(String program, List<String> lines) {
        var limits = Limits.DEFAULT.withTime(Duration.ofSeconds(60)).withMemoryBytes(1L << 29);
        var sandbox = Sandbox.builder().limits(limits).provide("lines", lines).build();
        return sandbox.run(program) instanceof Outcome.Completed completed
                        && completed.value() instanceof List<?> found
                ? found
                : List.of(sandbox.run(program).toString());
    }
}
