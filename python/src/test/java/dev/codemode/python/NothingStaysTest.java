package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.codemode.python.internal.library.Builtins;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What a program changes is gone with it: a program that sets, deletes and fills whatever it gets hold of
/// leaves the next one, on the same thread or beside it, what the first one found.
class NothingStaysTest {
    /// Whatever can be walked to from built-ins and modules: members, types, enums, functions, constants.
    private static final String WALK =
            """
            def members(value):
                try:
                    return dir(value)
                except TypeError as e:
                    return [repr(e)]

            def walk():
                seen = {}
                todo = list(ROOTS.items())
                for path, value in todo:
                    if id(value) in seen or len(seen) > 6000:
                        continue
                    seen[id(value)] = value
                    yield path, value
                    if path.count('.') > 3:
                        continue
                    for name in members(value):
                        try:
                            todo.append((path + '.' + name, getattr(value, name)))
                        except Exception:
                            pass
            """;

    private static final String SHOW =
            """
            import decimal, random
            def show(value):
                if isinstance(value, (int, float, str, bytes, tuple, frozenset, list, dict, set)):
                    try:
                        return repr(value)
                    except Exception as e:
                        return repr(e)
                return ' '.join(members(value))

            result = [f'{path}: {type(value).__name__} {show(value)}' for path, value in walk()]
            result.append(str(decimal.getcontext()))
            result.append(repr(random.random()))
            """;

    private static final String SPOIL =
            """
            import decimal, random
            done = 0
            def attempt(f, *a):
                global done
                try:
                    f(*a)
                    done += 1
                except Exception:
                    pass
            for path, value in list(walk()):
                attempt(setattr, value, 'spoilt', 1)
                if isinstance(value, list):
                    attempt(list.clear, value)
                    attempt(list.append, value, 'spoilt')
                elif isinstance(value, dict):
                    attempt(dict.clear, value)
                    attempt(dict.__setitem__, value, 'spoilt', 1)
                elif isinstance(value, set):
                    attempt(set.clear, value)
                    attempt(set.add, value, 'spoilt')
                if path.count('.') <= 2:
                    for name in members(value):
                        attempt(setattr, value, name, 'spoilt')
                        attempt(delattr, value, name)
            attempt(setattr, decimal.getcontext(), 'prec', 3)
            attempt(setattr, decimal.DefaultContext, 'prec', 4)
            attempt(random.seed, 99)
            attempt(random.random)
            result = done
            """;

    private static final Sandbox SANDBOX =
            Sandbox.builder()
                    .limits(
                            Limits.DEFAULT
                                    .withTime(Duration.ofMinutes(2))
                                    .withMemoryBytes(128 << 20)
                                    .withResultBytes(64 << 20))
                    .build();

    private static String roots() {
        var text = new StringBuilder("ROOTS = {}\n");
        for (var name : Builtins.table().keySet().stream().sorted().toList()) {
            text.append("ROOTS['%1$s'] = %1$s\n".formatted(name));
        }
        for (var module : Language.modules()) {
            text.append("import %1$s as m\nROOTS['%1$s'] = m\n".formatted(module));
        }
        return text.toString();
    }

    private static List<?> whatIsSeen() {
        return (List<?>) completed(roots() + WALK + SHOW);
    }

    private static long spoil() {
        return (Long) completed(roots() + WALK + SPOIL);
    }

    private static Object completed(String program) {
        var outcome = SANDBOX.run(program);
        var value = assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString).value();
        return Objects.requireNonNull(value);
    }

    @Test
    void aProgramThatSpoilsWhatItCanLeavesTheNextWhatItFound() {
        var first = whatIsSeen();

        var changes = spoil();

        assertThat(first).hasSizeGreaterThan(3_000);
        assertThat(changes).isGreaterThan(10);
        assertThat(whatIsSeen()).isEqualTo(first);
    }

    @Test
    void aProgramSeesNothingOfThoseBesideIt() throws Exception {
        var first = whatIsSeen();
        var tasks = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 4; i++) {
            tasks.add(NothingStaysTest::spoil);
            tasks.add(NothingStaysTest::whatIsSeen);
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Object> done : threads.invokeAll(tasks)) {
                if (done.get() instanceof List<?> lines) {
                    assertThat(lines).isEqualTo(first);
                }
            }
        }
    }
}
