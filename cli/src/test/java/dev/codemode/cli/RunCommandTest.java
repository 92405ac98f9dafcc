package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir private Path temp;

    @Test
    void comparesFunctionCallingAndCodeModeOnTheEightTasks() throws IOException {
        var folder = temp.resolve("run");

        var said = Cli.run("run", "--out", folder);

        assertThat(said.err()).isEqualTo("written to " + folder + "\n");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith(
                        "PROJECTED  simulated:haiku-3 on accounting (core catalogue): 8 tasks, ")
                .contains("\n  function-calling                                  8/8 ")
                .contains("\n  code-mode                                         8/8 ")
                .contains("\nCode-mode turns are 1 by construction:");
        assertThat(Files.readString(folder.resolve("summary.md"))).startsWith("# PROJECTED  ");
        assertThat(Files.readAllLines(folder.resolve("trials.jsonl"))).hasSize(16);
    }

    @Test
    void givesTheSameTrialsForTheSameSeedInWhateverOrderTheyEnd() throws IOException {
        var one = temp.resolve("one");
        var other = temp.resolve("other");

        Cli.run("run", "--epochs", "2", "--seed", "7", "--out", one);
        Cli.run("run", "--epochs", "2", "--seed", "7", "--out", other, "--concurrency", "5");

        assertThat(trials(other)).isEqualTo(trials(one));
        assertThat(other.resolve("summary.json"))
                .hasSameTextualContentAs(one.resolve("summary.json"));
    }

    @Test
    void showsWhereEachApproachOfTheCrossoverSuiteStands() {
        var said = run("--suite", "crossover");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("function-calling-sequential against function-calling, task by task")
                .contains("code-mode against function-calling, task by task (6 tasks, 6 pairs;");
    }

    private static List<String> trials(Path run) throws IOException {
        return Files.readAllLines(run.resolve("trials.jsonl")).stream().sorted().toList();
    }

    @Test
    void sequentialFunctionCallingTakesThePublishedTurns() {
        var said = run("--task", "1,2,3,4,5", "--approach", "function-calling-sequential");

        assertThat(turns(said.out())).startsWith(6, 5, 6, 9, 6);
    }

    @Test
    void parallelFunctionCallingTakesTheTurnsOfRealModels() {
        var said = run("--task", "1,2,4,5,7,8", "--approach", "function-calling");

        assertThat(turns(said.out())).startsWith(3, 4, 3, 3, 5, 3);
    }

    @Test
    void everyApproachPassesEveryTaskWithTheFullCatalogueToo() {
        var said =
                run(
                        "--catalog",
                        "full",
                        "--approach",
                        "function-calling,function-calling-sequential,code-mode,code-mode-schemas");

        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(l -> l.contains("  8/8 "))).hasSize(4);
    }

    @Test
    void runsTheTasksThatWereAskedForAndOnlyTheFirstOfThem() {
        var said = run("--task", "accounting-5", "--task", "2", "--limit", "1", "--quiet");

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("accounting-5  Multi-Account Fund Management")
                .doesNotContain("accounting-2");
    }

    @Test
    void playsARecordingBackToTheSameFigures() {
        var file = temp.resolve("mine.jsonl");
        var live = run("--task", "1,2", "--record", file.toString(), "--concurrency", "2");
        var played =
                Cli.run(
                        "run",
                        "--task",
                        "1,2",
                        "--model",
                        "recorded:" + file,
                        "--out",
                        temp.resolve("played"));

        assertThat(played.code()).isZero();
        assertThat(played.out())
                .isEqualTo(live.out().replace("simulated:haiku-3", "recorded:" + file));
    }

    @Test
    void showsWhereARunDiffersFromTheRecording() {
        var file = temp.resolve("mine.jsonl");
        run("--task", "1", "--approach", "function-calling", "--record", file.toString());

        var said =
                Cli.run(
                        "run",
                        "--task",
                        "1",
                        "--approach",
                        "function-calling",
                        "--catalog",
                        "full",
                        "--model",
                        "recorded:" + file,
                        "--out",
                        temp.resolve("other"));

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err())
                .startsWith(
                        "codemode: recorded:"
                                + file
                                + ": trial accounting-1/function-calling/1: request 1 is not the"
                                + " recorded one, it differs at tools[")
                .endsWith("\nReplay is strict; record again.\n");
    }

    @Test
    void overwritesNoRecording() {
        var file = temp.resolve("mine.jsonl");
        run("--task", "1", "--record", file.toString());

        var said = Cli.run("run", "--record", file, "--out", temp.resolve("second"));

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err())
                .isEqualTo(
                        "codemode: "
                                + file
                                + ": exists already; name another file, or go on with its run by"
                                + " --resume\n");
        assertThat(temp.resolve("second")).doesNotExist();
    }

    @Test
    void stopsAtItsBudgetAndSaysHowToGoOn() {
        var folder = temp.resolve("run");

        var said = Cli.run("run", "--max-cost", "0.01", "--out", folder);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Not finished: ");
        assertThat(said.err())
                .matches(
                        "(?s)stopped: \\$0\\.00\\d\\d of --max-cost \\$0\\.0100 are spent, and another reply"
                                + " may pass it; go on with: codemode run --max-cost 0\\.01 --out .*"
                                + " --resume\nwritten to .*\n");
    }

    @Test
    void endsWithOneWhereAGateFailsAndSaysWhatWasCompared() {
        var said =
                run("--fail-if", "tokens_ratio > 0.5", "--fail-if", "pass_rate(code-mode) < 0.9");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .matches(
                        "(?s)written to .*\ngate held: tokens_ratio > 0\\.5: tokens_ratio of code-mode against"
                                + " function-calling is 0\\.\\d+, 95 % interval 0\\.\\d+ to 0\\.\\d+; compared"
                                + " the upper bound 0\\.\\d+\n"
                                + "gate failed: pass_rate\\(code-mode\\) < 0\\.9: pass_rate of code-mode is 1,"
                                + " 95 % interval 0\\.675592 to 1; compared the lower bound 0\\.675592;"
                                + " the estimate alone would do, but so few tasks do not show it\n");
    }

    @Test
    void refusesGatesThatCannotBeCheckedBeforeAnythingRuns() {
        assertThat(run("--fail-if", "tokns_ratio > 0.5").err())
                .startsWith(
                        "codemode: --fail-if 'tokns_ratio > 0.5', column 1: no figure 'tokns_ratio'; did you"
                                + " mean 'tokens_ratio'? there are pass_rate, ");
        var said = run("--approach", "code-mode", "--fail-if", "tokens_ratio > 0.5");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "codemode: --fail-if 'tokens_ratio > 0.5': the run has one approach, so that there is"
                                + " nothing to compare it with\n");
        assertThat(temp.resolve("run")).doesNotExist();
    }

    @Test
    void refusesLimitsThatCannotBeKept() {
        assertThat(run("--max-cost", "-1").err())
                .isEqualTo("codemode: --max-cost must be positive, got -1.0\n");
        assertThat(run("--model", "simulated:fast", "--max-cost", "1").err())
                .isEqualTo(
                        "codemode: --max-cost cannot be kept: there is no price for simulated:fast; use"
                                + " --max-minutes or --limit\n");
    }

    @Test
    void resumesWhatWasCutAndSaysSo() throws IOException {
        var folder = temp.resolve("run");
        Cli.run("run", "--task", "1,2", "--out", folder);
        var trials = folder.resolve("trials.jsonl");
        var whole = Files.readString(trials);
        var second = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
        Files.writeString(trials, whole.substring(0, second + 50));

        var said = Cli.run("run", "--task", "1,2", "--out", folder, "--resume");

        assertThat(said.err())
                .isEqualTo(
                        trials
                                + ": the last line was cut when the run ended; its trial runs again\n"
                                + "written to "
                                + folder
                                + "\n");
        assertThat(Files.readString(trials)).startsWith(whole.substring(0, second));
        assertThat(Files.readAllLines(trials)).hasSize(4);
        assertThat(said.code()).isZero();
    }

    @Test
    void refusesToResumeWithOtherOptionsAndSaysWhichDiffer() {
        var folder = temp.resolve("run");
        Cli.run("run", "--task", "1", "--out", folder);

        var said = Cli.run("run", "--task", "1", "--seed", "9", "--out", folder, "--resume");

        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(said.err())
                .isEqualTo(
                        "codemode: "
                                + folder
                                + ": was made by another plan (seed: 0 there, 9 here); resume it with the"
                                + " options it was started with, or name another folder with --out\n");
    }

    private Cli.Said run(String... args) {
        var words = new ArrayList<>(List.of("run", "--out", temp.resolve("run").toString()));
        words.addAll(List.of(args));
        return Cli.run(words.toArray());
    }

    private static List<Integer> turns(String table) {
        return table.lines()
                .filter(line -> line.startsWith("  function-calling"))
                .map(line -> Integer.valueOf(line.strip().split(" +")[2]))
                .toList();
    }
}
