package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Results.MessageResult;
import dev.codemode.suites.internal.accounting.Results.TransientFailureResult;
import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.HashMap;
import java.util.Map;

/// Tools about the system itself.
@ToolGroup("system")
final class SystemTools {
    private final Books books;

    /// Not part of the books: an attempt stays made when a program is rolled back.
    private final Map<String, Integer> failedAttempts = new HashMap<>();

    SystemTools(Books books) {
        this.books = books;
    }

    @Tool("Put all accounts back to their opening balances and delete everything else.")
    @ToolEffect(Effect.DESTRUCTIVE)
    MessageResult resetState() {
        books.reset();
        return new MessageResult(SUCCESS, "State reset to opening balances");
    }

    @Tool("Fail the first fail_times calls for a key, then succeed. For testing retries.")
    TransientFailureResult simulateTransientFailure(
            @P("names the operation") String operationKey,
            @P(value = "how often to fail", defaultValue = "1") int failTimes,
            @P(value = "forget earlier attempts first", defaultValue = "false") boolean reset)
            throws ToolFailure {
        if (reset) {
            failedAttempts.remove(operationKey);
        }
        var failed = failedAttempts.getOrDefault(operationKey, 0);
        if (failed < failTimes) {
            failedAttempts.put(operationKey, failed + 1);
            throw new ToolFailure(
                    "Transient failure for %s (%d/%d)"
                            .formatted(operationKey, failed + 1, failTimes));
        }
        return new TransientFailureResult(SUCCESS, operationKey, failed);
    }
}
