package dev.codemode.python.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No loop that a program can reach goes round unseen: see [Bounded].
class LoopsTest {
    /// Packages whose code runs on behalf of a program.
    private static final List<String> REACHED =
            List.of("exec", "library", "regex", "runtime", "text");

    @Test
    void everyLoopIsCountedOrBounded() throws Exception {
        var unseen = Loops.under(classes(Bounded.class)).unseen(REACHED);

        assertThat(unseen)
                .as("loops that neither call Run.tick, Run.work or the like nor are @Bounded")
                .isEmpty();
    }

    @Test
    void aLoopThatIsNotCountedIsFound() throws Exception {
        var unseen = Loops.under(classes(LoopsTest.class)).unseen(List.of("loops"));

        assertThat(unseen)
                .extracting(Loops.Loop::method)
                .containsExactlyInAnyOrder("uncounted", "lambda", "callsUncounted", "costly");
    }

    private static Path classes(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
