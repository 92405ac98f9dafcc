package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.regex.Inst.Op;
import dev.codemode.python.internal.regex.Node.Case;
import dev.codemode.python.internal.regex.Node.Place;
import dev.codemode.python.internal.text.CaseVariants;
import java.util.Arrays;

/// Looks for matches of one pattern in one text, by trying and going back.
///
/// What can still be tried stands on a stack of its own ([#choices]); beside it a second one ([#trail])
/// holds the old values of registers changed since, so that choices can be forgotten (by an atomic
/// group, by a look around) while the changes can still be undone.
public final class Matcher {
    private static final int POLL_EVERY = 4096;
    private static final int CHOICE = 4;

    private final Program program;
    private final Inst[] code;
    private final Subject subject;
    private final int end;
    private final Budget budget;
    private final int[] registers;

    /// Four numbers a choice: the instruction to go on at, the position, the height of the trail, and
    /// for a run of single characters where it ends at last.
    private int[] choices = new int[16 * CHOICE];

    private int choiceTop;

    /// Two numbers an entry: a register and what it held.
    private int[] trail = new int[32];

    private int trailTop;
    private int countdown = POLL_EVERY;
    private boolean whole;
    private int forbiddenEnd = -1;
    private int at;

    /// @param end where the text is to end
    public Matcher(Program program, Subject subject, int end, Budget budget) {
        this.program = program;
        this.code = program.code;
        this.subject = subject;
        this.end = end;
        this.budget = budget;
        this.registers = new int[program.registers];
    }

    /// Whether the pattern matches at a position.
    public boolean matchAt(int position) {
        whole = false;
        forbiddenEnd = -1;
        return attempt(position);
    }

    /// Whether the pattern matches from a position to the end.
    public boolean matchWhole(int position) {
        whole = true;
        forbiddenEnd = -1;
        return attempt(position);
    }

    /// Whether the pattern matches from some position on.
    ///
    /// @param notEmptyAt a position where an empty match does not count, or -1
    public boolean search(int from, int notEmptyAt) {
        whole = false;
        forbiddenEnd = notEmptyAt;
        for (var start = from; start <= end; start++) {
            if (program.first != null) {
                start = next(program.first, start);
                if (start < 0) {
                    return false;
                }
            }
            if (attempt(start)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the pattern matches at a position, an empty match there not counted if so wished.
    public boolean matchAt(int position, int notEmptyAt) {
        whole = false;
        forbiddenEnd = notEmptyAt;
        return attempt(position);
    }

    private int next(CharTest test, int from) {
        if (test instanceof CharTest.One(var only)) {
            var at = subject.indexOf(only, from, end);
            spend((at < 0 ? end - from : at - from) >> 4);
            return at;
        }
        for (var at = from; at < end; at++) {
            if (test.has(subject.at(at))) {
                spend((at - from) >> 2);
                return at;
            }
        }
        spend((end - from) >> 2);
        return -1;
    }

    /// Start and end of the whole match and of each group, -1 where it took no part.
    @Bounded(Bounded.By.SOURCE)
    public int[] marks() {
        var marks = Arrays.copyOf(registers, program.lastGroup());
        for (var i = 0; i < marks.length; i += 2) {
            if (marks[i + 1] < 0) {
                marks[i] = -1;
            }
        }
        return marks;
    }

    /// Where the match starts.
    public int start() {
        return registers[0];
    }

    /// Where the match ends.
    public int end() {
        return registers[1];
    }

    /// The group that closed last, or -1.
    public int lastGroup() {
        return registers[program.lastGroup()];
    }

    // ---- stacks ----

    private void spend(int steps) {
        countdown -= steps + 1;
        if (countdown < 0) {
            budget.work(POLL_EVERY - countdown);
            countdown = POLL_EVERY;
        }
    }

    private void push(int pc, int position, int limit) {
        if (choiceTop == choices.length) {
            choices = grow(choices, trail.length);
        }
        choices[choiceTop] = pc;
        choices[choiceTop + 1] = position;
        choices[choiceTop + 2] = trailTop;
        choices[choiceTop + 3] = limit;
        choiceTop += CHOICE;
    }

    private void set(int register, int value) {
        if (choiceTop > 0) {
            if (trailTop == trail.length) {
                trail = grow(trail, choices.length);
            }
            trail[trailTop] = register;
            trail[trailTop + 1] = registers[register];
            trailTop += 2;
        }
        registers[register] = value;
    }

    private int[] grow(int[] stack, int other) {
        var size = stack.length * 2L;
        // The old one lives until the new one is filled.
        budget.reserve(4 * (size + stack.length + other));
        return Arrays.copyOf(stack, Math.toIntExact(size));
    }

    private void undo(int height) {
        while (trailTop > height) {
            trailTop -= 2;
            registers[trail[trailTop]] = trail[trailTop + 1];
        }
    }

    // ---- the machine ----

    private boolean attempt(int start) {
        Arrays.fill(registers, -1);
        choiceTop = 0;
        trailTop = 0;
        registers[0] = start;
        at = start;
        for (var pc = 0; pc >= 0; ) {
            if (--countdown < 0) {
                budget.work(POLL_EVERY);
                countdown = POLL_EVERY;
            }
            var inst = code[pc];
            if (inst.op == Op.MATCH && mayEnd()) {
                registers[1] = at;
                return true;
            }
            var next = step(inst, pc);
            pc = next >= 0 ? next : back();
        }
        return false;
    }

    private boolean mayEnd() {
        return (!whole || at == end) && at != forbiddenEnd;
    }

    /// Runs one instruction.
    ///
    /// @return the instruction to go on at, or -1 where it failed
    private int step(Inst inst, int pc) {
        var next = pc + 1;
        return switch (inst.op) {
            case ONE -> {
                if (at < end && subject.at(at) == inst.a) {
                    at++;
                    yield next;
                }
                yield -1;
            }
            case CHAR -> {
                if (at < end && inst.test().has(subject.at(at))) {
                    at++;
                    yield next;
                }
                yield -1;
            }
            case AT -> isAt(inst.place()) ? next : -1;
            case JUMP -> inst.a;
            case TRY -> {
                push(inst.a, at, 0);
                yield next;
            }
            case TRY_JUMP -> {
                push(next, at, 0);
                yield inst.a;
            }
            case OPEN -> {
                set(Program.startOf(inst.a), at);
                yield next;
            }
            case CLOSE -> {
                set(Program.endOf(inst.a), at);
                set(program.lastGroup(), inst.a);
                yield next;
            }
            case BACK_REFERENCE -> takesAgain(inst) ? next : -1;
            case CONDITION -> registers[Program.endOf(inst.a)] >= 0 ? next : inst.b;
            case RUN, RUN_LAZY, RUN_ALL -> run(inst, pc);
            case LOOP_START -> {
                set(inst.a, 0);
                set(inst.a + 1, -1);
                yield next;
            }
            case LOOP -> loop(inst);
            case LOOP_LAZY -> loopLazily(inst);
            case LOOP_MORE -> loopOnceMore(inst);
            case CUT_START -> {
                set(inst.a, choiceTop);
                yield next;
            }
            case CUT -> {
                cut(inst);
                yield next;
            }
            case LOOK, LOOK_END, LOOK_NOT, LOOK_NOT_END -> look(inst, next);
            case MATCH -> -1;
        };
    }

    /// Goes back to the latest choice.
    ///
    /// @return the instruction to go on at, or -1 where there is no choice left
    private int back() {
        while (choiceTop > 0) {
            var choice = choiceTop - CHOICE;
            undo(choices[choice + 2]);
            var pc = choices[choice];
            if (pc >= 0) {
                at = choices[choice + 1];
                choiceTop = choice;
                return pc;
            }
            var inst = code[~pc];
            if (inst.op == Op.RUN ? shorter(inst, choice) : longer(inst, choice)) {
                return ~pc + 1;
            }
        }
        return -1;
    }

    private void cut(Inst inst) {
        choiceTop = registers[inst.a];
        if (choiceTop == 0) {
            trailTop = 0;
        }
    }

    private int look(Inst inst, int next) {
        switch (inst.op) {
            case LOOK -> {
                set(inst.a, choiceTop);
                set(inst.a + 1, at);
                at -= inst.b;
                return at < 0 ? -1 : next;
            }
            case LOOK_END -> {
                at = registers[inst.a + 1];
                cut(inst);
                return next;
            }
            case LOOK_NOT -> {
                if (at < inst.c) {
                    return inst.b;
                }
                set(inst.a, choiceTop);
                push(inst.b, at, 0);
                at -= inst.c;
                return next;
            }
            default -> {
                choiceTop = registers[inst.a];
                return -1;
            }
        }
    }

    // ---- runs of single characters ----

    private int run(Inst inst, int pc) {
        var least = at + (long) inst.a;
        var most = (int) Math.min(end, at + (long) inst.b);
        at = runEnd(inst.test(), at, inst.op == Op.RUN_LAZY ? (int) Math.min(end, least) : most);
        if (at < least) {
            return -1;
        }
        if (inst.op == Op.RUN && at > least) {
            // The longest is tried by the way back, as the shorter ones are.
            push(~pc, at, (int) least);
            return -1;
        }
        if (inst.op == Op.RUN_LAZY && at < most) {
            push(~pc, at, most);
        }
        return pc + 1;
    }

    private int runEnd(CharTest test, int from, int most) {
        var to = from;
        if (test == CharTest.ALL) {
            to = most;
        } else {
            while (to < most && test.has(subject.at(to))) {
                to++;
            }
        }
        spend((to - from) >> 2);
        return to;
    }

    /// Ends a run at the next shorter length that what follows allows.
    private boolean shorter(Inst inst, int choice) {
        var longest = choices[choice + 1];
        var least = choices[choice + 3];
        var candidate = longest;
        if (inst.follower >= 0) {
            while (candidate >= least && !isFollowed(inst, candidate)) {
                candidate--;
            }
            spend((longest - candidate) >> 2);
        }
        if (candidate <= least) {
            choiceTop = choice;
        } else {
            choices[choice + 1] = candidate - 1;
        }
        at = candidate;
        return candidate >= least;
    }

    /// Ends a run at the next longer length that what follows allows.
    private boolean longer(Inst inst, int choice) {
        var before = choices[choice + 1];
        var most = choices[choice + 3];
        var test = inst.test();
        var candidate = before;
        do {
            if (candidate >= most || !test.has(subject.at(candidate))) {
                choiceTop = choice;
                spend((candidate - before) >> 2);
                return false;
            }
            candidate++;
        } while (inst.follower >= 0 && !isFollowed(inst, candidate));
        spend((candidate - before) >> 2);
        if (candidate < most) {
            choices[choice + 1] = candidate;
        } else {
            choiceTop = choice;
        }
        at = candidate;
        return true;
    }

    private boolean isFollowed(Inst inst, int position) {
        return position < end && subject.at(position) == inst.follower;
    }

    // ---- loops ----

    private int loop(Inst inst) {
        var loop = inst.loop();
        var turns = registers[inst.a];
        if (turns < loop.min()) {
            set(inst.a, turns + 1);
            return loop.body();
        }
        // A turn that took nothing is the last one.
        if (turns < loop.max() && at != registers[inst.a + 1]) {
            push(loop.exit(), at, 0);
            set(inst.a, turns + 1);
            set(inst.a + 1, at);
            return loop.body();
        }
        return loop.exit();
    }

    private int loopLazily(Inst inst) {
        var loop = inst.loop();
        var turns = registers[inst.a];
        if (turns < loop.min()) {
            set(inst.a, turns + 1);
            return loop.body();
        }
        push(inst.b, at, 0);
        return loop.exit();
    }

    private int loopOnceMore(Inst inst) {
        var loop = inst.loop();
        var turns = registers[inst.a];
        if (turns >= loop.max() || at == registers[inst.a + 1]) {
            return -1;
        }
        set(inst.a, turns + 1);
        set(inst.a + 1, at);
        return loop.body();
    }

    // ---- places and references ----

    private boolean isAt(Place place) {
        return switch (place) {
            case TEXT_START -> at == 0;
            case LINE_START -> at == 0 || subject.at(at - 1) == '\n';
            case TEXT_END -> at == end;
            case END -> at == end || at + 1 == end && subject.at(at) == '\n';
            case LINE_END -> at == end || subject.at(at) == '\n';
            case WORD_EDGE -> end > 0 && isEdge(CharTest.WORD);
            case NO_WORD_EDGE -> end > 0 && !isEdge(CharTest.WORD);
            case ASCII_WORD_EDGE -> end > 0 && isEdge(CharTest.ASCII_WORD);
            case NO_ASCII_WORD_EDGE -> end > 0 && !isEdge(CharTest.ASCII_WORD);
        };
    }

    private boolean isEdge(CharTest word) {
        var before = at > 0 && word.has(subject.at(at - 1));
        var behind = at < end && word.has(subject.at(at));
        return before != behind;
    }

    private boolean takesAgain(Inst inst) {
        var from = registers[Program.startOf(inst.a)];
        var length = registers[Program.endOf(inst.a)] - from;
        if (registers[Program.endOf(inst.a)] < 0 || length < 0 || length > end - at) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (!isSame(subject.at(from + i), subject.at(at + i), inst.sensitivity())) {
                return false;
            }
        }
        spend(length >> 2);
        at += length;
        return true;
    }

    private static boolean isSame(int a, int b, Case sensitivity) {
        return a == b
                || switch (sensitivity) {
                    case EXACT -> false;
                    case CASELESS -> CaseVariants.lower(a) == CaseVariants.lower(b);
                    case CASELESS_ASCII -> CaseVariants.asciiLower(a) == CaseVariants.asciiLower(b);
                };
    }
}
