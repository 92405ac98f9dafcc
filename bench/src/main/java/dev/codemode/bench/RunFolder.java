package dev.codemode.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a run lives on disk: `plan.json`, `trials.jsonl` with one line per trial, and the summaries.
///
/// Every trial is on the disk before the next one starts, so a run that is killed loses the trial it
/// was at and nothing else. One process at a time writes to a folder. Safe for use by several threads.
public final class RunFolder implements AutoCloseable {
    /// Version of the files; readers refuse every other.
    public static final int SCHEMA = 2;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private final Path path;
    private final Plan plan;
    private final FileChannel channel;
    private final Map<Plan.Key, Trial> trials = new LinkedHashMap<>();
    private double spent;
    private boolean sealed;

    private RunFolder(Path path, Plan plan, FileChannel channel) {
        this.path = path;
        this.plan = plan;
        this.channel = channel;
    }

    private record PlanFile(int schema, Plan plan) {}

    private record Versioned(int schema) {}

    private record TrialLine(int schema, Trial trial) {}

    private record SummaryFile(int schema, Summary summary) {}

    /// The folder a run gets where none is named: `<parent>/<time>-<suite>`.
    public static Path fresh(Path parent, Plan plan, LocalDateTime now) {
        var name = STAMP.format(now) + "-" + plan.suite();
        var path = parent.resolve(name);
        for (var i = 2; Files.exists(path); i++) {
            path = parent.resolve(name + "-" + i);
        }
        return path;
    }

    /// The newest folder under `parent` that was made by this plan and has trials to go.
    public static Optional<Path> newestUnfinished(Path parent, Plan plan) throws OutsideException {
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (var children = Files.list(parent)) {
            var folders =
                    children.filter(p -> Files.isRegularFile(planFile(p)))
                            .sorted(Comparator.reverseOrder())
                            .toList();
            for (var folder : folders) {
                if (isUnfinished(folder, plan)) {
                    return Optional.of(folder);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw OutsideException.at(parent, "cannot be listed", e);
        }
    }

    private static boolean isUnfinished(Path folder, Plan plan) {
        try {
            if (!readPlan(folder).equals(plan)) {
                return false;
            }
            var file = trialsFile(folder);
            var found = Files.exists(file) ? parse(file, wholeLines(text(file))) : List.<Trial>of();
            var finished = new LinkedHashMap<Plan.Key, Trial>();
            found.forEach(t -> finished.put(t.key(), t));
            return !plan.keys().stream().allMatch(k -> isFinished(finished.get(k)));
        } catch (OutsideException | IOException e) {
            // A folder that cannot be read is not the one to go on with.
            return false;
        }
    }

    private static boolean isFinished(@Nullable Trial trial) {
        return trial != null && trial.result() != Trial.Result.ERRORED;
    }

    /// Makes a folder for a new run. Nothing is left behind where that fails.
    ///
    /// @throws OutsideException where the folder cannot be written or already holds something
    public static RunFolder create(Path path, Plan plan) throws OutsideException {
        try {
            if (Files.exists(planFile(path))) {
                throw new OutsideException(
                        path
                                + ": already holds a run; add --resume to go on with it, or name"
                                + " another folder with --out");
            }
            if (Files.isDirectory(path) && !isEmpty(path)) {
                throw new OutsideException(
                        path
                                + ": holds files and no run (no plan.json); name an empty or new"
                                + " folder with --out");
            }
            Files.createDirectories(path);
            write(planFile(path), Json.pretty(new PlanFile(SCHEMA, plan)));
            return new RunFolder(path, plan, lock(path));
        } catch (IOException e) {
            throw OutsideException.at(path, "the run folder cannot be written", e);
        }
    }

    /// Opens the folder of an earlier run of the same plan to go on with it. A last line that was cut
    /// is taken away and `notices` told.
    ///
    /// @throws OutsideException where there is no run, another plan's run or a broken line
    public static RunFolder resume(Path path, Plan plan, Consumer<String> notices)
            throws OutsideException {
        if (!Files.exists(planFile(path))) {
            throw new OutsideException(
                    path
                            + ": holds no run to resume (no plan.json); leave out --resume to start one");
        }
        var there = readPlan(path);
        if (!there.equals(plan)) {
            throw new OutsideException(
                    path
                            + ": was made by another plan ("
                            + String.join("; ", plan.differences(there))
                            + "); resume it with the options it was started with, or name another"
                            + " folder with --out");
        }
        try {
            var folder = new RunFolder(path, plan, lock(path));
            folder.load(notices);
            return folder;
        } catch (IOException e) {
            throw OutsideException.at(path, "the run cannot be resumed", e);
        }
    }

    /// Where this folder is.
    public Path path() {
        return path;
    }

    public Plan plan() {
        return plan;
    }

    /// The trials so far in the plan's order, without their trajectories; of several tries of a trial
    /// the last one.
    public synchronized List<Trial> trials() {
        return plan.keys().stream().map(trials::get).filter(Objects::nonNull).toList();
    }

    /// The trials of the plan that have no result yet, in the order they run. An errored one is tried
    /// again.
    public synchronized List<Plan.Key> open() {
        return plan.runOrder().stream().filter(k -> !isFinished(trials.get(k))).toList();
    }

    /// What all tries of all trials have cost so far, in USD; those without a price count nothing.
    public synchronized double spent() {
        return spent;
    }

    private void take(Trial trial) {
        // Trajectories stay on the disk: of ten thousand trials they would fill the heap.
        trials.put(trial.key(), trial.withoutEvents());
        spent += trial.cost() == null ? 0 : trial.cost();
    }

    /// Writes a trial to the disk; when this returns, the trial outlives a crash.
    public synchronized void add(Trial trial) throws OutsideException {
        if (sealed) {
            return;
        }
        try {
            var line = Json.line(new TrialLine(SCHEMA, trial)) + "\n";
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            take(trial);
        } catch (IOException e) {
            throw OutsideException.at(trialsFile(path), "a trial cannot be written", e);
        }
    }

    /// Takes no further trial, and answers how many there are: for a process that is going down and
    /// tells its user what was kept.
    public synchronized int seal() {
        sealed = true;
        return trials.size();
    }

    /// Writes `summary.json` and `summary.md`.
    public synchronized void write(Summary summary) throws OutsideException {
        try {
            write(path.resolve("summary.json"), Json.pretty(new SummaryFile(SCHEMA, summary)));
            write(path.resolve("summary.md"), summary.markdown());
        } catch (IOException e) {
            throw OutsideException.at(path, "the summary cannot be written", e);
        }
    }

    @Override
    public void close() throws OutsideException {
        try {
            channel.close();
        } catch (IOException e) {
            throw OutsideException.at(path, "the run folder cannot be closed", e);
        }
    }

    private void load(Consumer<String> notices) throws IOException, OutsideException {
        var file = trialsFile(path);
        var text = text(file);
        var whole = wholeLines(text);
        if (whole.length() < text.length()) {
            channel.truncate(whole.getBytes(UTF_8).length);
            notices.accept(
                    file + ": the last line was cut when the run ended; its trial runs again");
        }
        parse(file, whole).forEach(this::take);
        channel.position(channel.size());
    }

    /// A last line may be cut within a character, which is no reason to refuse the others.
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }

    static String wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    static List<Trial> parse(Path file, String text) throws OutsideException {
        var found = new ArrayList<Trial>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            found.add(parseLine(file, number, line));
        }
        return found;
    }

    static Trial parseLine(Path file, int number, String line) throws OutsideException {
        var where = file + ":" + number;
        try {
            var read = Json.read(line, TrialLine.class);
            requireSchema(where, read.schema());
            return read.trial();
        } catch (JsonProcessingException e) {
            requireSchema(where, line);
            throw new OutsideException(
                    where
                            + ": not a trial: "
                            + Json.reason(e)
                            + "; take the line away to run that trial again");
        }
    }

    static Plan readPlan(Path path) throws OutsideException {
        var file = planFile(path);
        try {
            return readPlan(file, Files.readString(file));
        } catch (IOException e) {
            throw OutsideException.at(file, "cannot be read", e);
        }
    }

    private static Plan readPlan(Path file, String text) throws OutsideException {
        try {
            var read = Json.read(text, PlanFile.class);
            requireSchema(file.toString(), read.schema());
            return read.plan();
        } catch (JsonProcessingException e) {
            requireSchema(file.toString(), text);
            throw new OutsideException(
                    file
                            + ": not a plan: "
                            + Json.reason(e)
                            + "; put back what the run wrote, or run it again");
        }
    }

    /// Of a text that could not be read: another version's files have other fields.
    private static void requireSchema(String where, String text) throws OutsideException {
        try {
            requireSchema(where, Json.read(text, Versioned.class).schema());
        } catch (JsonProcessingException e) {
            // Not even that: the text is broken, and not of another version.
        }
    }

    private static void requireSchema(String where, int schema) throws OutsideException {
        if (schema != SCHEMA) {
            throw new OutsideException(
                    where
                            + ": has schema "
                            + schema
                            + ", this version reads "
                            + SCHEMA
                            + "; use the version that wrote it");
        }
    }

    private static FileChannel lock(Path path) throws IOException, OutsideException {
        var channel = FileChannel.open(trialsFile(path), CREATE, READ, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This process holds it already: the same answer as for another one.
        }
        channel.close();
        throw new OutsideException(path + ": another run is writing to this folder; wait for it");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    // Written whole or not at all.
    private static void write(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    static Path planFile(Path folder) {
        return folder.resolve("plan.json");
    }

    static Path trialsFile(Path folder) {
        return folder.resolve("trials.jsonl");
    }
}
