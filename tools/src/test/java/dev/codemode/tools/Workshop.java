package dev.codemode.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.model.output.structured.Description;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tools with every kind of argument and result, for tests.
@ToolGroup("shop")
final class Workshop {
    enum Status {
        OPEN,
        IN_PROGRESS
    }

    @Description("One thing to build.")
    record Part(
            String name,
            @Description("how many") Number quantity,
            Number price,
            @Nullable String note,
            @AsGiven Map<String, @Nullable Object> asGiven) {}

    record Job(
            String id,
            Status status,
            LocalDate due,
            List<Part> parts,
            @Nullable String owner,
            Map<String, Number> totals) {}

    record Tuning(
            boolean on, long big, double ratio, BigDecimal money, Object anything, int times) {}

    final List<Job> jobs = new ArrayList<>();

    @Tool("Create a job.")
    Job createJob(
            @P("what it is called") String jobName,
            @P("what it is made of") List<Part> parts,
            @P(value = "days to go", defaultValue = "30") int dueDays,
            @P(value = "who does it", required = false) @Nullable String owner,
            @P(value = "first status", defaultValue = "open") Status status)
            throws ToolFailure {
        if (dueDays < 0) {
            throw new ToolFailure("Cannot be due in the past");
        }
        var totals = Map.<String, Number>of("parts", (long) parts.size());
        var due = LocalDate.of(2026, 3, 4).plusDays(dueDays);
        var job = new Job("JOB" + jobName, status, due, parts, owner, totals);
        jobs.add(job);
        return job;
    }

    @Tool(value = {"List jobs.", "Newest last."})
    @ToolEffect(Effect.READS)
    List<Job> listJobs(@P(required = false) @Nullable Status status, @Nullable LocalDate before) {
        return jobs.stream()
                .filter(job -> status == null || job.status() == status)
                .filter(job -> before == null || job.due().isBefore(before))
                .toList();
    }

    @Tool
    @ToolGroup("machine")
    @ToolEffect(Effect.DESTRUCTIVE)
    Tuning tune(
            boolean on, long big, double ratio, BigDecimal money, Object anything, Integer times) {
        return new Tuning(on, big, ratio, money, anything, times);
    }

    @Tool(name = "class", value = "Stands for tools with odd names.")
    void oddlyNamed(@P(name = "from", value = "where from") String from) {}

    @Tool("Breaks.")
    String breakDown() {
        if (jobs.isEmpty()) {
            throw new IllegalStateException("password is 1234");
        }
        return "still whole";
    }
}
