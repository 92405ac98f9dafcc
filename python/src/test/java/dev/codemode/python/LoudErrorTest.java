package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.PythonError.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What an error that nobody caught tells beside CPython's words.
class LoudErrorTest {
    private static final Map<String, Object> INVOICE =
            ordered("status", "sent", "invoice", ordered("id", "A1", "lines", List.of(5L, 7L)));

    private static Map<String, Object> ordered(String k1, Object v1, String k2, Object v2) {
        var map = new LinkedHashMap<String, Object>();
        map.put(k1, v1);
        map.put(k2, v2);
        return map;
    }

    private static PythonError error(String program) {
        var outcome = Sandboxes.builder().provide("r", INVOICE).build().run(program);
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error();
    }

    @Test
    void namesTheKeysThatExistAndWhereTheMissingOneStands() {
        assertThat(error("r['id']").summary())
                .isEqualTo(
                        "KeyError: 'id'; the keys are 'status', 'invoice'; 'id' stands at [\"invoice\"][\"id\"]");
    }

    @Test
    void findsAKeyInTheFirstItemOfAList() {
        assertThat(error("{'rows': [{'name': 1}]}['name']").hint())
                .isEqualTo("; the keys are 'rows'; 'name' stands at [\"rows\"][0][\"name\"]");
    }

    @Test
    void offersTheNearestKey() {
        assertThat(error("r['stauts']").summary())
                .isEqualTo(
                        "KeyError: 'stauts'; the keys are 'status', 'invoice'. Did you mean: 'status'?");
    }

    @Test
    void helpsWithPopAndDelAsWell() {
        var hint = "; the keys are 'status', 'invoice'";

        assertThat(error("r.pop('total')").hint()).isEqualTo(hint);
        assertThat(error("del r['total']").hint()).isEqualTo(hint);
    }

    @Test
    void leavesTheMessageAsCPythonWordsIt() {
        var outcome =
                Sandboxes.builder()
                        .build()
                        .run(
                                "try:\n    {'a': 1}['b']\nexcept KeyError as e:\n    print(str(e), repr(e))");

        assertThat(outcome.stdout()).isEqualTo("'b' KeyError('b')\n");
        assertThat(error("r['b']").message()).isEqualTo("'b'");
    }

    @Test
    void showsOnlyTheFirstOfManyKeys() {
        assertThat(error("{i: i for i in range(50)}['x']").hint())
                .isEqualTo(
                        "; the keys are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 and 30 more");
    }

    @Test
    void saysThatADictIsEmpty() {
        assertThat(error("{}['x']").summary()).isEqualTo("KeyError: 'x'; the dict is empty");
    }

    @Test
    void saysHowTheKeyOfADictIsRead() {
        assertThat(error("r.status").summary())
                .isEqualTo(
                        "AttributeError: 'dict' object has no attribute 'status'; write [\"status\"]");
    }

    @Test
    void saysNothingOfAKeyErrorThatTheProgramMade() {
        assertThat(error("raise KeyError('x')").summary()).isEqualTo("KeyError: 'x'");
    }

    @Test
    void saysWhichNamesThereAre() {
        assertThat(error("rows = 1\ndef f(n): return zzz\nf(2)").summary())
                .isEqualTo(
                        "NameError: name 'zzz' is not defined; the names here are r, rows, f, n");
    }

    @Test
    void showsWhatTheVariablesOfTheLineHeld() {
        assertThat(error("n = 3\nx = r['status'] + n").variables())
                .containsExactly(
                        new Variable(
                                "r",
                                "{'status': 'sent', 'invoice': {'id': 'A1', 'lines': [5, 7]}}"),
                        new Variable("n", "3"));
    }

    @Test
    void showsTheVariablesOfTheFunctionThatFailed() {
        assertThat(
                        error(
                                        """
                                        def total(row, key):
                                            return row[key] * 2
                                        row = 'not this one'
                                        total({'sum': 1}, 'total')
                                        """)
                                .variables())
                .containsExactly(new Variable("row", "{'sum': 1}"), new Variable("key", "'total'"));
    }

    @Test
    void showsTheVariablesOfAComprehensionAndOfALambda() {
        assertThat(error("[row['x'] for row in [{'x': 1}, {'y': 2}]]").variables())
                .containsExactly(new Variable("row", "{'y': 2}"));
        assertThat(
                        error(
                                        "def f():\n    rows = [{'y': 2}]\n    rows.sort(key=lambda row: row['x'])\nf()")
                                .variables())
                .containsExactly(new Variable("row", "{'y': 2}"));
    }

    @Test
    void showsOfLongDataTheStructure() {
        assertThat(
                        error(
                                        """
                                        rows = [{'id': i, 'text': 'x' * 1000} for i in range(1000)]
                                        rows['id']
                                        """)
                                .variables())
                .containsExactly(
                        new Variable(
                                "rows",
                                "[{'id': 0, 'text': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' (1000 characters)}, {'id': 1, 'text': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' (1000 characters)}, {'id': 2, 'text': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' (1000 characters)}, … 997 more]"));
    }

    @Test
    void showsEveryKindOfValueWithoutRunningThePrograms() {
        assertThat(
                        error(
                                        """
                                        class Bad:
                                            def __repr__(self):
                                                raise ValueError('never asked')
                                        a, b, c, d, e, f = Bad(), (1,), {2}, b'xy', None, 10 ** 2000
                                        [a, b, c, d, e, f][9]
                                        """)
                                .variables())
                .containsExactly(
                        new Variable("a", "<Bad object>"),
                        new Variable("b", "(1,)"),
                        new Variable("c", "{2}"),
                        new Variable("d", "<bytes of length 2>"),
                        new Variable("e", "None"),
                        new Variable("f", "<int object>"));
    }

    @Test
    void leavesOutWhatIsToBeSetAndWhatIsNoData() {
        assertThat(error("total = 1\ntotal = len(5) + print").variables()).isEmpty();
    }

    @Test
    void boundsWhatItShows() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 50; i++) {
            names.add("v" + i);
        }
        var program = String.join(" = ", names) + " = 1\n" + String.join(" + ", names) + " + ''";

        assertThat(error(program).variables()).hasSize(6);
    }

    @Test
    void countsTheVariablesOfAKeptExceptionAsMemory() {
        var program =
                """
                kept = []
                def fail(n):
                    big = [n] * 100_000
                    raise ValueError(n)
                for n in range(1000):
                    try:
                        fail(n)
                    except ValueError as e:
                        kept.append(e)
                """;

        assertThat(Sandboxes.builder().build().run(program))
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        end -> assertThat(end.limit()).isEqualTo(Limit.MEMORY));
    }
}
