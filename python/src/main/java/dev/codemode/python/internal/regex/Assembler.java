package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.Inst.Op;
import dev.codemode.python.internal.regex.Node.Manner;
import dev.codemode.python.internal.regex.RegexException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a tree down as instructions.
final class Assembler {
    private final List<Inst> code = new ArrayList<>();
    private final Groups groups;
    private int registers;

    /// @param registers how many are taken already
    private Assembler(Groups groups, int registers) {
        this.groups = groups;
        this.registers = registers;
    }

    static Program assemble(PatternParser.Parsed parsed) {
        var groups = parsed.groups();
        var assembler = new Assembler(groups, Program.firstFree(groups.count()));
        assembler.emit(parsed.root());
        assembler.add(Inst.of(Op.MATCH));
        assembler.noteFollowers();
        return new Program(
                assembler.code.toArray(Inst[]::new),
                assembler.registers,
                groups.count() - 1,
                groups.names(),
                parsed.flags(),
                first(parsed.root(), groups));
    }

    private Inst add(Inst inst) {
        code.add(inst);
        return inst;
    }

    private int here() {
        return code.size();
    }

    private void emit(Node node) {
        switch (node) {
            case Node.Char(CharTest.One(var only)) -> add(Inst.of(Op.ONE, only));
            case Node.Char(var test) -> add(Inst.of(Op.CHAR, test, 0, 0));
            case Node.At(var place) -> add(Inst.of(place));
            case Node.Sequence(var items) -> items.forEach(this::emit);
            case Node.Branch(var alternatives) -> branch(alternatives);
            case Node.Plain(var body) -> emit(body);
            case Node.Capture(var group, var body) -> {
                add(Inst.of(Op.OPEN, group));
                emit(body);
                add(Inst.of(Op.CLOSE, group));
            }
            case Node.Repeat repeat -> repeat(repeat);
            case Node.Atomic(var body) -> atomic(() -> emit(body));
            case Node.Look look -> look(look);
            case Node.BackReference(var group, var sensitivity) -> add(Inst.of(group, sensitivity));
            case Node.Conditional(var group, var yes, var no) -> conditional(group, yes, no);
        }
    }

    private void branch(List<Node> alternatives) {
        var ends = new ArrayList<Inst>();
        for (var i = 0; i < alternatives.size(); i++) {
            var last = i == alternatives.size() - 1;
            var choice = last ? null : add(Inst.of(Op.TRY));
            emit(alternatives.get(i));
            if (choice != null) {
                ends.add(add(Inst.of(Op.JUMP)));
                choice.a = here();
            }
        }
        for (var end : ends) {
            end.a = here();
        }
    }

    private void conditional(int group, Node yes, @Nullable Node no) {
        var condition = add(Inst.of(Op.CONDITION, group));
        emit(yes);
        if (no == null) {
            condition.b = here();
            return;
        }
        var end = add(Inst.of(Op.JUMP));
        condition.b = here();
        emit(no);
        end.a = here();
    }

    private void atomic(Runnable body) {
        var register = registers++;
        add(Inst.of(Op.CUT_START, register));
        body.run();
        add(Inst.of(Op.CUT, register));
    }

    private void look(Node.Look look) {
        var back = look.behind() ? fixedWidth(look.body()) : 0;
        var register = registers;
        registers += 2;
        if (!look.negative()) {
            var start = add(Inst.of(Op.LOOK, register));
            start.b = back;
            emit(look.body());
            add(Inst.of(Op.LOOK_END, register));
            return;
        }
        var start = add(Inst.of(Op.LOOK_NOT, register));
        start.c = back;
        emit(look.body());
        add(Inst.of(Op.LOOK_NOT_END, register));
        start.b = here();
    }

    private int fixedWidth(Node body) {
        var width = Width.of(body, groups);
        if (width.least() != width.most()) {
            throw new RegexException(Kind.SYNTAX, "look-behind requires fixed-width pattern", -1);
        }
        return (int) width.least();
    }

    // ---- repetition ----

    private void repeat(Node.Repeat repeat) {
        var body = plain(repeat.body());
        if (repeat.max() == 0) {
            // Nothing runs it, but it has to be right.
            var start = here();
            emit(body);
            code.subList(start, here()).clear();
            return;
        }
        if (body instanceof Node.Char(var test)) {
            var op =
                    switch (repeat.manner()) {
                        case GREEDY -> Op.RUN;
                        case LAZY -> Op.RUN_LAZY;
                        case POSSESSIVE -> Op.RUN_ALL;
                    };
            add(Inst.of(op, test, repeat.min(), repeat.max()));
        } else if (repeat.manner() == Manner.POSSESSIVE) {
            atomic(() -> loop(new Node.Atomic(body), repeat.min(), repeat.max(), false));
        } else {
            loop(body, repeat.min(), repeat.max(), repeat.manner() == Manner.LAZY);
        }
    }

    private static Node plain(Node node) {
        return node instanceof Node.Plain(var body) ? plain(body) : node;
    }

    private void loop(Node body, int min, int max, boolean lazy) {
        if (min == 1 && max == 1) {
            emit(body);
        } else if (min == 0 && max == 1) {
            var choice = add(Inst.of(lazy ? Op.TRY_JUMP : Op.TRY));
            emit(body);
            choice.a = here();
        } else if (min <= 1 && max == Node.UNLIMITED && Width.of(body, groups).least() > 0) {
            endless(body, min, lazy);
        } else {
            counted(body, min, max, lazy);
        }
    }

    /// A loop that needs no counter, as every turn takes something.
    private void endless(Node body, int min, boolean lazy) {
        if (min == 1) {
            var start = here();
            emit(body);
            // Behind it is the way out; a greedy loop prefers to go round.
            if (lazy) {
                add(Inst.of(Op.TRY, start));
            } else {
                add(Inst.of(Op.TRY_JUMP, start));
            }
            return;
        }
        var start = here();
        var choice = add(Inst.of(lazy ? Op.TRY_JUMP : Op.TRY));
        emit(body);
        add(Inst.of(Op.JUMP, start));
        choice.a = here();
    }

    private void counted(Node body, int min, int max, boolean lazy) {
        var register = registers;
        registers += 2;
        add(Inst.of(Op.LOOP_START, register));
        var jump = add(Inst.of(Op.JUMP));
        var more = lazy ? add(Inst.of(Op.LOOP_MORE, register)) : null;
        var start = here();
        emit(body);
        jump.a = here();
        var end = add(Inst.of(lazy ? Op.LOOP_LAZY : Op.LOOP, register));
        var loop = new Inst.Loop(min, max, start, here());
        end.setLoop(loop);
        end.b = start - 1;
        if (more != null) {
            more.setLoop(loop);
        }
    }

    // ---- what helps to be fast ----

    private void noteFollowers() {
        for (var i = 0; i + 1 < code.size(); i++) {
            if (code.get(i + 1).op == Op.ONE) {
                code.get(i).follower = code.get(i + 1).a;
            }
        }
    }

    /// What the first character of any match passes, or null where that is not known.
    private static @Nullable CharTest first(Node node, Groups groups) {
        return switch (node) {
            case Node.Char(var test) -> test == CharTest.ALL ? null : test;
            case Node.Plain(var body) -> first(body, groups);
            case Node.Atomic(var body) -> first(body, groups);
            case Node.Capture(_, var body) -> first(body, groups);
            case Node.Repeat(var body, var min, _, _) -> min > 0 ? first(body, groups) : null;
            case Node.Sequence(var items) -> firstOfSequence(items, groups);
            case Node.Branch(var alternatives) -> firstOfBranch(alternatives, groups);
            case Node.At _, Node.Look _, Node.BackReference _, Node.Conditional _ -> null;
        };
    }

    private static @Nullable CharTest firstOfSequence(List<Node> items, Groups groups) {
        for (var item : items) {
            if (item instanceof Node.At || item instanceof Node.Look) {
                continue;
            }
            return Width.of(item, groups).least() > 0 ? first(item, groups) : null;
        }
        return null;
    }

    private static @Nullable CharTest firstOfBranch(List<Node> alternatives, Groups groups) {
        var tests = new ArrayList<CharTest>();
        for (var alternative : alternatives) {
            var test =
                    Width.of(alternative, groups).least() > 0 ? first(alternative, groups) : null;
            if (test == null) {
                return null;
            }
            tests.add(test);
        }
        return new CharTest.Quick(new CharTest.AnyOf(tests));
    }
}
