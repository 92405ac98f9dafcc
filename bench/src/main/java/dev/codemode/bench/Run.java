package dev.codemode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// A run as its folder holds it, for reports: nothing is written and nobody is kept from writing.
///
/// @param trials in the plan's order with their trajectories; of several tries of a trial the last one
/// @param notices what is not as it should be and was left out, one sentence each
public record Run(Path folder, Plan plan, List<Trial> trials, List<String> notices) {
    public Run {
        trials = List.copyOf(trials);
        notices = List.copyOf(notices);
    }

    /// Reads a run, finished or not.
    ///
    /// @throws OutsideException where a file is missing or broken, or a trial is not the plan's
    public static Run read(Path folder) throws OutsideException {
        if (!Files.exists(RunFolder.planFile(folder))) {
            throw new OutsideException(
                    folder + ": holds no run (no plan.json); name the folder that a run wrote");
        }
        var plan = RunFolder.readPlan(folder);
        var notices = new ArrayList<String>();
        var trials = readTrials(folder, plan, notices);
        return new Run(folder, plan, trials, notices);
    }

    /// What the trials add up to.
    public Summary summary() {
        return Summary.of(plan, trials);
    }

    private static List<Trial> readTrials(Path folder, Plan plan, List<String> notices)
            throws OutsideException {
        var file = RunFolder.trialsFile(folder);
        if (!Files.exists(file)) {
            throw new OutsideException(
                    file + ": is missing, but the plan is there; put it back, or run it again");
        }
        try {
            var text = Files.readString(file);
            var whole = RunFolder.wholeLines(text);
            if (whole.length() < text.length()) {
                notices.add(
                        file
                                + ": the last line was cut when the run ended and is left out; go on with"
                                + " 'codemode run --resume'");
            }
            return inOrder(file, plan, RunFolder.parse(file, whole));
        } catch (IOException e) {
            throw OutsideException.at(file, "cannot be read", e);
        }
    }

    private static List<Trial> inOrder(Path file, Plan plan, List<Trial> lines)
            throws OutsideException {
        var byKey = new HashMap<Plan.Key, Trial>();
        lines.forEach(trial -> byKey.put(trial.key(), trial));
        var strangers = new HashSet<>(byKey.keySet());
        plan.keys().forEach(strangers::remove);
        if (!strangers.isEmpty()) {
            throw new OutsideException(
                    file
                            + ": holds a trial that is not in the plan: "
                            + strangers.iterator().next()
                            + "; take lines of other runs away");
        }
        return plan.keys().stream().map(byKey::get).filter(Objects::nonNull).toList();
    }
}
