package dev.codemode.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A run as its folder holds it, for reports: nothing is written and nobody is kept from writing.
///
/// @param trials in the plan's order; of several tries of a trial the last one
/// @param notices what is not as it should be, one sentence each, that names the file and not the folder
public record Run(Path folder, Plan plan, List<Trial> trials, List<String> notices) {
    private static final String TRIALS = "trials.jsonl";

    public Run {
        trials = List.copyOf(trials);
        notices = List.copyOf(notices);
    }

    /// Reads a run, finished or not, with the trajectories of its trials.
    ///
    /// @throws OutsideException where a file is missing or broken, or a trial is not the plan's
    public static Run read(Path folder) throws OutsideException {
        return read(folder, UnaryOperator.identity());
    }

    /// Reads a run without trajectories, at a fraction of the memory: enough for all that counts.
    ///
    /// @throws OutsideException as [#read] does
    public static Run readFigures(Path folder) throws OutsideException {
        return read(folder, Trial::withoutEvents);
    }

    /// Reads a run with what the single replies took: enough for costs, too.
    ///
    /// @throws OutsideException as [#read] does
    public static Run readReplies(Path folder) throws OutsideException {
        return read(folder, Trial::withReplies);
    }

    /// What the trials add up to.
    public Summary summary() {
        return Summary.of(plan, trials);
    }

    private static Run read(Path folder, UnaryOperator<Trial> kept) throws OutsideException {
        if (!Files.isDirectory(folder)) {
            throw new OutsideException(
                    folder
                            + ": "
                            + (Files.exists(folder) ? "is a file" : "no such folder")
                            + "; name the folder that a run wrote");
        }
        if (!Files.exists(RunFolder.planFile(folder))) {
            throw new OutsideException(
                    folder + ": holds no run (no plan.json); name the folder that a run wrote");
        }
        var plan = RunFolder.readPlan(folder);
        var file = RunFolder.trialsFile(folder);
        if (!Files.exists(file)) {
            throw new OutsideException(
                    file + ": is missing, but the plan is there; put it back, or run it again");
        }
        var reader = new Reader(file, plan, kept);
        try {
            reader.readAll();
        } catch (IOException e) {
            throw OutsideException.at(file, "cannot be read", e);
        }
        var trials = plan.keys().stream().map(reader.found::get).filter(Objects::nonNull).toList();
        return new Run(folder, plan, trials, reader.notices);
    }

    /// Goes through the lines of one file.
    private static final class Reader {
        private final Path file;
        private final Plan plan;
        private final UnaryOperator<Trial> kept;
        private final Set<Plan.Key> planned;
        private final Map<Plan.Key, Trial> found = new HashMap<>();
        private final Map<Plan.Key, Integer> lines = new HashMap<>();
        private final List<String> notices = new ArrayList<>();
        private int number;

        Reader(Path file, Plan plan, UnaryOperator<Trial> kept) {
            this.file = file;
            this.plan = plan;
            this.kept = kept;
            this.planned = new HashSet<>(plan.keys());
        }

        /// Line by line: ten thousand trajectories as one text would fill the heap.
        void readAll() throws IOException, OutsideException {
            var cut = !endsWithALineBreak();
            // Not Files.newBufferedReader: a last line may be cut within a character.
            try (var lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
                var next = lines.readLine();
                while (next != null) {
                    var line = next;
                    next = lines.readLine();
                    number++;
                    if (next == null && cut) {
                        noteCutLine();
                    } else {
                        take(RunFolder.parseLine(file, number, line));
                    }
                }
            }
        }

        private void noteCutLine() {
            notices.add(
                    TRIALS
                            + ":"
                            + number
                            + ": the line was cut when the run ended and is left out; go on with"
                            + " 'codemode run --resume'");
        }

        private boolean endsWithALineBreak() throws IOException {
            try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
                if (bytes.length() == 0) {
                    return true;
                }
                bytes.seek(bytes.length() - 1);
                return bytes.read() == '\n';
            }
        }

        private void take(Trial trial) throws OutsideException {
            var key = trial.key();
            requireOfPlan(trial);
            var before = found.put(key, kept.apply(trial));
            var line = lines.put(key, number);
            // An errored one is tried again by --resume: that is as it should be.
            if (before != null && before.result() != Trial.Result.ERRORED) {
                notices.add(
                        TRIALS
                                + ":"
                                + number
                                + ": "
                                + key
                                + " stands there a second time, after line "
                                + line
                                + " had its result; this one counts. Take one of the two lines away");
            }
        }

        private void requireOfPlan(Trial trial) throws OutsideException {
            var key = trial.key();
            if (!planned.contains(key)) {
                throw stranger(trial, "is not in the plan");
            }
            if (!trial.model().equals(plan.model())) {
                throw stranger(
                        trial,
                        "is of another plan: its model is "
                                + trial.model()
                                + ", that of plan.json is "
                                + plan.model());
            }
            if (!trial.provenance().equals(plan.provenance())) {
                throw stranger(
                        trial,
                        "is of another plan: it is "
                                + trial.provenance()
                                + ", plan.json is "
                                + plan.provenance());
            }
            if (trial.seed() != plan.seedOf(key)) {
                throw stranger(
                        trial,
                        "is of another plan: its seed is "
                                + trial.seed()
                                + ", by plan.json it is "
                                + plan.seedOf(key));
            }
        }

        private OutsideException stranger(Trial trial, String what) {
            return new OutsideException(
                    file
                            + ":"
                            + number
                            + ": the trial "
                            + trial.key()
                            + " "
                            + what
                            + "; move lines of other runs to a folder of their own");
        }
    }
}
