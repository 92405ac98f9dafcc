package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything a user can mistype gets one line that says what is there instead, and exit code 2.
class BadCommandLineTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "rn",
                        "unknown command 'rn'; did you mean 'run'? 'codemode --help' shows what there is"),
                arguments(
                        "run --aproach code-mode",
                        "unknown option '--aproach'; did you mean '--approach'? 'codemode run --help'"
                                + " shows what there is"),
                arguments(
                        "run extra",
                        "unknown argument 'extra'; 'codemode run --help' shows what there is"),
                arguments(
                        "run --approach fnction-calling",
                        "no approach 'fnction-calling'; did you mean 'function-calling'? there are"
                                + " function-calling, function-calling-sequential, code-mode,"
                                + " code-mode-schemas"),
                arguments(
                        "run --suite acounting",
                        "no suite 'acounting'; did you mean 'accounting'? 'codemode suites' lists all"),
                arguments("run --task 9", "no task '9'; suite accounting has 1 to 8"),
                arguments(
                        "run --task 1,acounting-2",
                        "no task 'acounting-2'; did you mean 'accounting-2'? suite accounting has 1 to"
                                + " 8"),
                arguments(
                        "run --model simulated:haiku3",
                        "no model 'simulated:haiku3'; did you mean 'simulated:haiku-3'? 'codemode"
                                + " models' lists all"),
                arguments(
                        "run --catalog ful",
                        "no value for --catalog 'ful'; did you mean 'full'? there are core, full"),
                arguments(
                        "run --epochs many",
                        "invalid value for option '--epochs': 'many' is not an int; 'codemode run"
                                + " --help' shows what there is"),
                arguments("run --epochs 0", "--epochs must be positive, got 0"),
                arguments("run --limit -1", "--limit must be positive, got -1"),
                arguments(
                        "run --now yesterday",
                        "--now wants a day as YYYY-MM-DD, such as 2026-03-04, got 'yesterday'"),
                arguments(
                        "exec",
                        "missing required parameter: 'FILE|DIR'; 'codemode exec --help' shows what"
                                + " there is"),
                arguments(
                        "exec --time 5 x.py",
                        "--time wants a time such as 5s, 500ms or 2m, got '5'"),
                arguments("exec --time 0s x.py", "--time must be positive, got '0s'"),
                arguments(
                        "exec --memory lots x.py",
                        "--memory wants a size such as 64M, 512K or 1000, got 'lots'"),
                arguments("exec --steps -1 x.py", "--steps must not be negative, got -1"),
                arguments("exec --depth 0 x.py", "--depth must be positive, got 0"),
                arguments(
                        "exec --tools acounting x.py",
                        "no value for --tools 'acounting'; did you mean 'accounting'? there are"
                                + " accounting, accounting-full, demo, none"),
                arguments(
                        "exec --tool-results xml x.py",
                        "no value for --tool-results 'xml'; there are values, json"),
                arguments(
                        "tools --tools none",
                        "no value for --tools 'none'; there are accounting,"
                                + " accounting-full, demo"),
                arguments(
                        "tools --format yaml",
                        "no value for --format 'yaml'; there are python, schemas"),
                arguments(
                        "tools --detail ful",
                        "no value for --detail 'ful'; did you mean 'full'? there are full, compact,"
                                + " index"),
                arguments("serve-model --port 70000", "--port must be from 0 to 65535, got 70000"),
                arguments(
                        "serve-model --fault teapot:1",
                        "--fault: no fault 'teapot'; there are 429, 500, 502, 503, 504, 529, overflow,"
                                + " filter, slow, cut, page"),
                arguments(
                        "serve-model --fault 429:0.8 --fault 500:0.5",
                        "--fault: the rates of all faults together must not be above 1, got 1.3"),
                arguments(
                        "agent",
                        "no task given: name a task of the suite with --task 1 to 8, or with --program"
                                + " the program it plays"),
                arguments(
                        "agent hello",
                        "simulated:haiku-3 has no program for this text: name a task of the suite with"
                                + " --task 1 to 8, or with --program the program it plays"),
                arguments(
                        "agent --task 1 --dry-run --approve",
                        "--dry-run changes nothing, so there is nothing to --approve; give one of"
                                + " them"),
                arguments("agent hello --task 1", "give the task as text or as --task, not both"),
                arguments(
                        "agent --task 1 --tools demo",
                        "a task of the suite needs its tools: --tools accounting or accounting-full"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysInOneLineWhatIsThereInstead(String line, String message) {
        var said = Cli.run((Object[]) line.split(" "));

        assertThat(said.err()).isEqualTo("codemode: " + message + "\n");
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(ExitCode.USAGE.code());
    }
}
