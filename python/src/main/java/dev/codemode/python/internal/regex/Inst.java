package dev.codemode.python.internal.regex;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One instruction of a [Program]. What `a`, `b` and `c` mean depends on the [Op]; where an instruction
/// does not say otherwise, the next one follows.
final class Inst {
    /// What an instruction does.
    enum Op {
        /// Takes one character that passes the test.
        CHAR,
        /// Takes the character `a`.
        ONE,
        /// Goes on only at a place.
        AT,
        /// Goes on at `a`.
        JUMP,
        /// Goes on behind it; later, if that fails, at `a`.
        TRY,
        /// Goes on at `a`; later, if that fails, behind it.
        TRY_JUMP,
        /// Notes where group `a` starts.
        OPEN,
        /// Notes where group `a` ends.
        CLOSE,
        /// Takes what group `a` took.
        BACK_REFERENCE,
        /// Goes on at `b` where group `a` took no part.
        CONDITION,
        /// Takes from `a` to `b` characters that pass the test, as many as it can.
        RUN,
        /// Takes from `a` to `b` characters that pass the test, as few as it can.
        RUN_LAZY,
        /// Takes from `a` to `b` characters that pass the test, and gives none back.
        RUN_ALL,
        /// Starts a loop, whose registers are `a` and the one behind.
        LOOP_START,
        /// Decides whether to go round once more: see [Loop].
        LOOP,
        /// Decides the same for a lazy loop, which goes on first, and round, at `b`, later.
        LOOP_LAZY,
        /// Goes round a lazy loop once more, when everything else has failed.
        LOOP_MORE,
        /// Remembers in register `a` which choices there are.
        CUT_START,
        /// Forgets the choices made since.
        CUT,
        /// Like [#CUT_START], the position in the register behind; goes `b` back.
        LOOK,
        /// Forgets the choices, returns to the position.
        LOOK_END,
        /// Goes `c` back and on; where that fails, from the same position on at `b`.
        LOOK_NOT,
        /// Fails with all that was begun at [#LOOK_NOT].
        LOOK_NOT_END,
        MATCH
    }

    /// A loop that has to be counted, or whose body may take nothing.
    record Loop(int min, int max, int body, int exit) {}

    final Op op;
    int a;
    int b;
    int c;

    /// The only character that may follow, or -1: saves tries that must fail.
    int follower = -1;

    private final @Nullable CharTest test;
    private final Node.@Nullable Place place;
    private final Node.@Nullable Case sensitivity;
    private @Nullable Loop loop;

    private Inst(
            Op op,
            @Nullable CharTest test,
            Node.@Nullable Place place,
            Node.@Nullable Case sensitivity) {
        this.op = op;
        this.test = test;
        this.place = place;
        this.sensitivity = sensitivity;
    }

    static Inst of(Op op) {
        return new Inst(op, null, null, null);
    }

    static Inst of(Op op, int a) {
        var inst = of(op);
        inst.a = a;
        return inst;
    }

    static Inst of(Op op, CharTest test, int a, int b) {
        var inst = new Inst(op, test, null, null);
        inst.a = a;
        inst.b = b;
        return inst;
    }

    static Inst of(Node.Place place) {
        return new Inst(Op.AT, null, place, null);
    }

    static Inst of(int group, Node.Case sensitivity) {
        var inst = new Inst(Op.BACK_REFERENCE, null, null, sensitivity);
        inst.a = group;
        return inst;
    }

    CharTest test() {
        return Objects.requireNonNull(test);
    }

    Node.Place place() {
        return Objects.requireNonNull(place);
    }

    Node.Case sensitivity() {
        return Objects.requireNonNull(sensitivity);
    }

    Loop loop() {
        return Objects.requireNonNull(loop);
    }

    void setLoop(Loop loop) {
        this.loop = loop;
    }
}
