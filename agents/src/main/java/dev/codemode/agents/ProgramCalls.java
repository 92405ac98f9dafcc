package dev.codemode.agents;

import dev.codemode.tools.ToolCall;
import dev.codemode.tools.ToolListener;
import java.util.ArrayList;
import java.util.List;

/// The calls of one program, in the order in which they were answered.
///
/// Reading tools may answer side by side, on threads of their own, and one that does not mind an interrupt
/// may answer when its program is long over: that answer is nobody's any more.
final class ProgramCalls implements ToolListener {
    private final ToolListener next;
    private final List<ToolCall> calls = new ArrayList<>();
    private boolean over;

    /// @param next hears of each call too, of one at a time
    ProgramCalls(ToolListener next) {
        this.next = next;
    }

    @Override
    public synchronized void called(ToolCall call) {
        if (!over) {
            calls.add(call);
            next.called(call);
        }
    }

    /// What was called by now; later answers are not heard.
    synchronized List<ToolCall> end() {
        over = true;
        return List.copyOf(calls);
    }
}
