package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Globals;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A compiled function body; what all function objects of one `def` share.
final class Code {
    final String name;
    final String qualifiedName;
    final Signature signature;
    final @Nullable String doc;
    private final int slots;
    private final List<String> slotNames;
    private final int[] cells;
    private final StmtNode body;
    private final Kind kind;
    private final int resumeStates;

    Code(
            String name,
            String qualifiedName,
            Signature signature,
            @Nullable String doc,
            Layout layout,
            StmtNode body,
            Kind kind) {
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.signature = signature;
        this.doc = doc;
        this.slots = layout.slots();
        this.slotNames = layout.slotNames();
        this.cells = layout.cells();
        this.resumeStates = layout.resumeStates();
        this.body = body;
        this.kind = kind;
    }

    /// What calling it does.
    enum Kind {
        /// Runs the body.
        PLAIN,
        GENERATOR,
        COROUTINE,
        ASYNC_GENERATOR
    }

    boolean isCoroutine() {
        return kind == Kind.COROUTINE;
    }

    /// What a frame of a function looks like.
    ///
    /// @param slots all slots, hidden ones included
    /// @param slotNames names of those that have one
    /// @param cells slots that get a fresh cell when a call starts
    /// @param resumeStates states that resumable statements keep; 0 outside generators
    record Layout(int slots, List<String> slotNames, int[] cells, int resumeStates) {}

    Frame frame(Run run, Globals home, Cell[] free) {
        var frame = new Frame(run, home, name, slots, slotNames, free);
        if (resumeStates > 0) {
            frame.resume = new int[resumeStates];
        }
        return frame;
    }

    /// Runs a frame whose parameters are in place.
    @Bounded(Bounded.By.SOURCE)
    Value start(Frame frame) {
        for (var slot : cells) {
            frame.slots[slot] = new Cell(frame.slots[slot]);
        }
        return switch (kind) {
            case PLAIN -> run(frame);
            case GENERATOR -> new GeneratorValue(Types.GENERATOR, this, frame);
            case COROUTINE -> new GeneratorValue(Types.COROUTINE, this, frame);
            case ASYNC_GENERATOR -> new GeneratorValue(Types.ASYNC_GENERATOR, this, frame);
        };
    }

    /// Runs the body to its end and answers what it returned.
    Value run(Frame frame) {
        return exec(frame) == StmtNode.RETURN ? frame.returned : Constants.NONE;
    }

    /// Runs the body until it ends or yields.
    int exec(Frame frame) {
        frame.run.enter(frame);
        try {
            return body.exec(frame);
        } finally {
            frame.run.leave(frame);
        }
    }
}
