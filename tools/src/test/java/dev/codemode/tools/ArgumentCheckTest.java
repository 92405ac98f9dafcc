package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentCheckTest {
    private final ToolCatalog catalog = ToolCatalog.of(new Workshop());

    @Test
    void namesTheParameterThatWasMeant() {
        assertThat(refusal("create_job", Map.of("job_nam", "A")))
                .isEqualTo(
                        "TypeError: create_job() has no parameter 'job_nam'; did you mean 'job_name'? It takes"
                                + " job_name, parts, due_days, owner, status");
        assertThat(refusal("create_job", Map.of("colour", "red")))
                .isEqualTo(
                        "TypeError: create_job() has no parameter 'colour'. It takes job_name, parts,"
                                + " due_days, owner, status");
        assertThat(refusal("break_down", Map.of("colour", "red")))
                .isEqualTo(
                        "TypeError: break_down() has no parameter 'colour'. It takes no arguments");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(refusal("create_job", Map.of("due_days", 3L)))
                .isEqualTo(
                        "TypeError: create_job() needs 'job_name', 'parts'. It takes job_name, parts,"
                                + " due_days, owner, status");
    }

    @Test
    void refusesNoneForARequiredParameterByName() {
        assertThat(refusal("create_job", job("job_name", null)))
                .isEqualTo("TypeError: job_name must be a str, got None");
        assertThat(refusal("create_job", job("parts", null)))
                .isEqualTo("TypeError: parts must be a list, got None");
    }

    @Test
    void takesNoneForAnOptionalParameterAsNotGiven() {
        var arguments = job("due_days", null);
        arguments.put("status", null);
        arguments.put("owner", null);

        assertThat(refusal("create_job", arguments)).isEqualTo("accepted");
    }

    @Test
    void tellsThePathInsideNestedValues() {
        assertThat(refusal("create_job", job("parts", List.of(part("price", "abc")))))
                .isEqualTo("TypeError: parts[0].price must be a number, got str 'abc'");
        assertThat(
                        refusal(
                                "create_job",
                                job("parts", List.of(part("price", 1L), Map.of("name", "nut")))))
                .isEqualTo(
                        "TypeError: parts[1] needs 'quantity', 'price'. It takes name, quantity, price, note");
        assertThat(refusal("create_job", job("parts", List.of("bolt"))))
                .isEqualTo(
                        "TypeError: parts[0] must be a dict with name, quantity, price, note, got str 'bolt'");
        assertThat(refusal("create_job", job("parts", List.of(part("note", 5L)))))
                .isEqualTo("TypeError: parts[0].note must be a str, got int 5");
    }

    @Test
    void refusesWhatIsOutsideAnEnum() {
        assertThat(refusal("create_job", job("status", "Open")))
                .isEqualTo("ValueError: status must be one of 'open', 'in_progress', got 'Open'");
        assertThat(refusal("create_job", job("status", 5L)))
                .isEqualTo("TypeError: status must be one of 'open', 'in_progress', got 5");
    }

    @Test
    void takesNoBoolForANumber() {
        assertThat(refusal("create_job", job("due_days", true)))
                .isEqualTo("TypeError: due_days must be an int, got bool True");
        assertThat(refusal("create_job", job("parts", List.of(part("price", false)))))
                .isEqualTo("TypeError: parts[0].price must be a number, got bool False");
        assertThat(refusal("tune", tuning("on", 1L)))
                .isEqualTo("TypeError: on must be a bool, got int 1");
    }

    @Test
    void takesAFloatForAnIntFromJsonAloneAndOnlyAWholeOne() {
        assertThat(refusal("create_job", job("due_days", 3.0)))
                .isEqualTo("TypeError: due_days must be an int, got float 3.0");
        assertThat(
                        catalog.call(
                                        "create_job",
                                        "{\"job_name\": \"A\", \"parts\": [], \"due_days\": 3.0}")
                                .json())
                .contains("\"due\": \"2026-03-07\"");
        assertThat(
                        catalog.call(
                                        "create_job",
                                        "{\"job_name\": \"A\", \"parts\": [], \"due_days\": 3.5}")
                                .json())
                .isEqualTo("{\"error\": \"due_days must be an int, got float 3.5\"}");
    }

    @Test
    void takesAnIntOfAnySizeForANumber() {
        assertThat(
                        refusal(
                                "create_job",
                                job("parts", List.of(part("price", BigInteger.TWO.pow(80))))))
                .isEqualTo("accepted");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThat(refusal("create_job", job("parts", List.of(part("price", Double.NaN)))))
                .isEqualTo("ValueError: parts[0].price must be a finite number, got nan");
        assertThat(refusal("tune", tuning("ratio", Double.NEGATIVE_INFINITY)))
                .isEqualTo("ValueError: ratio must be a finite number, got -inf");
    }

    @Test
    void takesDaysOfTheCalendarForADateAndNothingElse() {
        assertThat(refusal("list_jobs", Map.of("before", "2026-03-04"))).isEqualTo("accepted");
        for (var wrong : List.of("2026-02-30", "04.03.2026", "+12026-03-04", "")) {
            assertThat(refusal("list_jobs", Map.of("before", wrong)))
                    .isEqualTo(
                            "ValueError: before must be a date as 'YYYY-MM-DD', got '"
                                    + wrong
                                    + "'");
        }
        assertThat(refusal("list_jobs", Map.of("before", 20260304L)))
                .isEqualTo(
                        "TypeError: before must be a date str as 'YYYY-MM-DD', got int 20260304");
    }

    @Test
    void showsLongValuesShort() {
        assertThat(refusal("create_job", job("parts", "x".repeat(1000))))
                .isEqualTo("TypeError: parts must be a list, got str '" + "x".repeat(59) + "...");
    }

    @Test
    void passesAnythingWhereAnythingIsAllowed() {
        assertThat(refusal("tune", tuning("anything", Arrays.asList(null, Map.of("a", 1L)))))
                .isEqualTo("accepted");
    }

    /// How a program is answered: the exception it gets, or `accepted`.
    private String refusal(String tool, Map<String, ? extends @Nullable Object> arguments) {
        var function =
                catalog.python(ResultStyle.VALUES).module().functions().stream()
                        .filter(f -> f.name().equals(tool))
                        .findFirst()
                        .orElseThrow();
        return call(function, new HashMap<>(arguments));
    }

    private static String call(HostFunction function, Map<String, @Nullable Object> arguments) {
        try {
            function.body().call(arguments);
            return "accepted";
        } catch (HostException e) {
            return e.type() + ": " + e.text();
        }
    }

    private static Map<String, @Nullable Object> job(String name, @Nullable Object value) {
        var job = new LinkedHashMap<String, @Nullable Object>();
        job.put("job_name", "A");
        job.put("parts", List.of());
        job.put(name, value);
        return job;
    }

    private static Map<String, @Nullable Object> part(String name, @Nullable Object value) {
        var part = new LinkedHashMap<String, @Nullable Object>();
        part.put("name", "bolt");
        part.put("quantity", 1L);
        part.put("price", 2L);
        part.put(name, value);
        return part;
    }

    private static Map<String, @Nullable Object> tuning(String name, @Nullable Object value) {
        var tuning = new LinkedHashMap<String, @Nullable Object>();
        tuning.put("on", true);
        tuning.put("big", 1L);
        tuning.put("ratio", 1.5);
        tuning.put("money", 1L);
        tuning.put("anything", "x");
        tuning.put("times", 1L);
        tuning.put(name, value);
        return tuning;
    }
}
