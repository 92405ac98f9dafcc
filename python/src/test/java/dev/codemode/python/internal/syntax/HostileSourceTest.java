package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Programs that want to overflow a stack, or to keep the parser busy. They are as long as a source may
/// be, and run on a thread with less stack than threads have.
class HostileSourceTest {
    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final long SMALL_STACK = 768 * 1024;

    private static final List<String> SAMPLES =
            List.of(
                    """
                    import json, os.path as p
                    from math import (sqrt, pi as π)
                    def f(a, b=1, /, c: int = 2, *args, d, e=3, **kw) -> int:
                        x = [i * 2 for i in range(10) if i % 2 and not a]
                        return x[1:2, ::-1], {"k": v, **kw}["a"], (1, 2.5e3, 0x1F, 2j)
                    """,
                    """
                    @d
                    class A(B, metaclass=M):
                        '''doc \\N{BULLET}
                        '''
                        __z: int = 3
                        async def g(self): return await super().g(*a, y=lambda m, n=2: m or -n ** 2)
                    for i, (a, *b) in enumerate(items):
                        if a is not b: print(f"{a!r:>{w}.{p}f} {b=} {{}}", end="")
                        elif a <= b: continue
                        else: break
                    else:
                        total += 1; del v
                    """,
                    """
                    with (open("a") as f, g):
                        match cmd:
                            case [1, x, *rest] if x > 0: pass
                            case {"k": v, **kw} | P(v, b=-2 + 3j, c=kw): y = rb"x" b'\\x41'
                    try:
                        v = data["k"].j or d if (y := 5) else {1, 2}
                    except (KeyError, E) as e:
                        raise R("bad") from e
                    finally:
                        global q
                        assert q, \\
                            "no"
                    """);

    @Test
    void boundsTheDepthOfTrees() {
        assertThat(outcome("x = 1" + "+1".repeat(50_000)))
                .isEqualTo("SyntaxError: expression is nested too deeply");
        assertThat(outcome("a" + ".b".repeat(50_000)))
                .isEqualTo("SyntaxError: expression is nested too deeply");
        assertThat(outcome("f" + "()".repeat(50_000)))
                .isEqualTo("SyntaxError: expression is nested too deeply");
        assertThat(outcome("x" + "[0]".repeat(50_000)))
                .isEqualTo("SyntaxError: expression is nested too deeply");
        assertThat(outcome("match x:\n case a" + ".b".repeat(50_000) + ": pass"))
                .isEqualTo("SyntaxError: expression is nested too deeply");
        assertThat(outcome("(".repeat(151) + "1" + ("+1".repeat(700) + ")").repeat(151)))
                .isEqualTo("SyntaxError: expression is nested too deeply");
    }

    @Test
    void boundsTheDepthOfItsOwnRecursion() {
        for (var deep :
                List.of(
                        "not ".repeat(50_000) + "x",
                        "- ".repeat(50_000) + "x",
                        "x" + "**x".repeat(50_000),
                        "a" + " if b else c".repeat(20_000),
                        "lambda: ".repeat(20_000) + "x",
                        "lambda a=".repeat(20_000) + "x",
                        "(" + "not (".repeat(190) + "1" + ")".repeat(191))) {
            assertThat(outcome(deep)).isEqualTo("SyntaxError: source is nested too deeply");
        }
    }

    @Test
    void boundsBracketsBlocksAndFStrings() {
        assertThat(outcome("(".repeat(201) + ")".repeat(201)))
                .isEqualTo("SyntaxError: too many nested parentheses");
        assertThat(outcome("[{(".repeat(80_000)))
                .isEqualTo("SyntaxError: too many nested parentheses");
        assertThat(outcome(nested(150, "if a:", "pass")))
                .isEqualTo("IndentationError: too many levels of indentation");
        assertThat(outcome("f'{".repeat(60_000)))
                .isEqualTo("SyntaxError: too many nested f-strings");
        assertThat(outcome("f'{a:{b:{c}}}'"))
                .isEqualTo("SyntaxError: f-string: expressions nested too deeply");
    }

    @Test
    void takesWhatIsDeepButWithinTheBounds() {
        assertThat(outcome("x = 1" + "+1".repeat(998))).isEqualTo("fine");
        assertThat(outcome("(".repeat(199) + "1" + ")".repeat(199))).isEqualTo("fine");
        assertThat(outcome("[{1: (".repeat(66) + "1" + ")}]".repeat(66))).isEqualTo("fine");
        assertThat(outcome(nested(98, "if a:", "pass"))).isEqualTo("fine");
        assertThat(outcome(nested(98, "def f():", "pass"))).isEqualTo("fine");
        assertThat(outcome("match x:\n case " + "[".repeat(190) + "]".repeat(190) + ": pass"))
                .isEqualTo("fine");
    }

    @Test
    void takesWhatIsLongButNotDeep() {
        assertThat(outcome("if a: 1\n" + "elif a: 1\n".repeat(20_000))).isEqualTo("fine");
        assertThat(outcome("a" + " < a".repeat(60_000))).isEqualTo("fine");
        assertThat(outcome("a" + " and a".repeat(40_000))).isEqualTo("fine");
        assertThat(outcome("[x " + "for x in y ".repeat(20_000) + "]")).isEqualTo("fine");
        assertThat(outcome("x = " + "'a' ".repeat(60_000))).isEqualTo("fine");
        assertThat(outcome("a = ".repeat(60_000) + "1")).isEqualTo("fine");
        assertThat(outcome("(" + "a,".repeat(100_000) + ")")).isEqualTo("fine");
        assertThat(outcome("match (x)\n".repeat(20_000))).isEqualTo("fine");
        assertThat(outcome("x = 0x" + "f".repeat(250_000))).isEqualTo("fine");
        assertThat(outcome(nested(25, "try:", "pass") + finallys(25))).isEqualTo("fine");
    }

    @Test
    void refusesIntegersThatTakeLongToRead() {
        assertThat(outcome("x = " + "9".repeat(4_300))).isEqualTo("fine");
        assertThat(outcome("x = " + "9".repeat(4_301)))
                .isEqualTo(
                        "SyntaxError: Exceeds the limit (4300 digits) for integer string conversion:"
                                + " value has 4301 digits; use sys.set_int_max_str_digits() to"
                                + " increase the limit - Consider hexadecimal for huge integer"
                                + " literals to avoid decimal conversion limits.");
    }

    @Test
    void refusesProgramsThatWouldNeedMillionsOfCells() {
        var names = new StringBuilder();
        for (var i = 0; i < 16_000; i++) {
            names.append("v").append(i).append(" = ");
        }
        var uses = names.toString().replace(" =", ";") + "1";
        var program = nested(90, "def f():", uses).replaceFirst("\n", "\n " + names + "1\n");

        assertThat(outcome(program))
                .isEqualTo(
                        "SyntaxError: too many variables of functions are used in functions nested"
                                + " in them");
    }

    @Test
    void doesNotSlowDownWhenNamesShareAHash() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 1 << 13; i++) {
            var name = new StringBuilder();
            for (var bit = 0; bit < 13; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.add(name.toString());
        }

        assertThat(outcome(String.join(" = ", names) + " = 0")).isEqualTo("fine");
    }

    @Test
    void refusesNullBytesAndLoneSurrogates() {
        assertThat(outcome("x = 1\0"))
                .isEqualTo("SyntaxError: source code cannot contain null bytes");
        assertThat(outcome("x\ud800"))
                .isEqualTo("SyntaxError: invalid non-printable character U+D800");
        assertThat(outcome("x = '\ud800'")).isEqualTo("fine");
    }

    @Test
    void refusesLongJunkQuickly() {
        var random = new Random(7);
        for (var alphabet :
                List.of(
                        "()[]{}'\"\\\n\t :=,.+-*/%abfr0123 ifdefclass#@",
                        "a ", "(", "'", "f'{", "\\\n")) {
            var junk = new StringBuilder();
            while (junk.length() < 256 * 1024) {
                junk.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(outcome(junk.toString())).startsWith("SyntaxError: ");
        }
    }

    @Test
    void answersEveryPrefixOfAProgram() {
        for (var sample : SAMPLES) {
            assertThat(outcome(sample)).isEqualTo("fine");
            for (var end = 0; end < sample.length(); end++) {
                resolve(sample.substring(0, end));
            }
        }
    }

    @Test
    void answersProgramsWithOneCharacterChanged() {
        var random = new Random(11);
        var characters = "()[]{}'\"\\\n\t :=,.+-*/%&|^~<>@!#$?;abefjrux_0189é\u00a0\ud83d";
        for (var round = 0; round < 20_000; round++) {
            var sample = SAMPLES.get(round % SAMPLES.size());
            var changed = new StringBuilder(sample);
            var at = random.nextInt(sample.length());
            var character = characters.charAt(random.nextInt(characters.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, character);
                default -> changed.insert(at, character);
            }
            resolve(changed.toString());
        }
    }

    private static String nested(int depth, String header, String innermost) {
        var text = new StringBuilder();
        for (var level = 0; level < depth; level++) {
            text.append(" ".repeat(level)).append(header).append("\n");
        }
        return text.append(" ".repeat(depth)).append(innermost).append("\n").toString();
    }

    private static String finallys(int depth) {
        var lines = new ArrayList<String>();
        for (var level = 0; level < depth; level++) {
            lines.add(" ".repeat(level) + "finally: pass\n");
        }
        Collections.reverse(lines);
        return String.join("", lines);
    }

    private static String resolve(String program) {
        try {
            var source = new Source("t.py", program);
            Resolver.resolve(Parser.parse(source, 200), List.of());
            return "fine";
        } catch (SyntaxException e) {
            new Source("t.py", program).position(e.span());
            return e.type() + ": " + e.text();
        } catch (RuntimeException | StackOverflowError e) {
            return fail("program: " + program.substring(0, Math.min(2_000, program.length())), e);
        }
    }

    private static String outcome(String program) {
        var outcome = new String[1];
        var failure = new Throwable[1];
        var thread = new Thread(null, () -> outcome[0] = resolve(program), "parser", SMALL_STACK);
        thread.setUncaughtExceptionHandler((_, e) -> failure[0] = e);
        Assertions.assertTimeoutPreemptively(
                QUICK,
                () -> {
                    thread.start();
                    thread.join();
                });
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
        return outcome[0];
    }
}
