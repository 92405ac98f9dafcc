package dev.codemode.agents;

import dev.codemode.tools.Effect;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.langchain4j.agent.tool.Tool;

/// Two tools over one amount of money.
final class Till implements Savepoints {
    private long money;

    record Balance(long money) {}

    @Tool("Puts money into the till.")
    Balance put(long amount) throws ToolFailure {
        if (amount <= 0) {
            throw new ToolFailure("Amount must be positive, got " + amount);
        }
        money += amount;
        return new Balance(money);
    }

    @Tool("Counts the money in the till.")
    @ToolEffect(Effect.READS)
    Balance count() {
        return new Balance(money);
    }

    ToolCatalog tools() {
        return ToolCatalog.of(this);
    }

    long money() {
        return money;
    }

    @Override
    public Savepoint set() {
        var then = money;
        return () -> money = then;
    }
}
