package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Map<String, Object> invoice(int lines) {
        var invoice = new LinkedHashMap<String, Object>();
        invoice.put("id", "A1");
        invoice.put("paid", true);
        invoice.put("lines", Collections.nCopies(lines, Map.of("amount", 9.5)));
        return invoice;
    }

    @Test
    void leavesWhatFitsAsItIs() {
        var data = invoice(2);

        assertThat(PlainData.reprExcerpt(data, 1000)).isEqualTo(PlainData.repr(data));
        assertThat(PlainData.jsonExcerpt(data, 1000)).isEqualTo(PlainData.json(data));
    }

    @Test
    void keepsKeysAndTheFirstItemsOfLists() {
        assertThat(PlainData.reprExcerpt(invoice(500), 120))
                .isEqualTo(
                        "{'id': 'A1', 'paid': True, 'lines': [{'amount': 9.5}, {'amount': 9.5}, {'amount': 9.5}, … 497 more]}");
        assertThat(PlainData.jsonExcerpt(invoice(500), 70))
                .isEqualTo(
                        "{\"id\": \"A1\", \"paid\": true, \"lines\": [{\"amount\": …}, … 499 more]}");
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(PlainData.reprExcerpt("ab".repeat(5000), 110))
                .isEqualTo("'" + "ab".repeat(40) + "…' (10000 characters)");
        assertThat(PlainData.reprExcerpt("😀".repeat(5000), 40))
                .isEqualTo("'" + "😀".repeat(5) + "…' (5000 characters)");
    }

    @Test
    void cutsWhatNoLevelMakesShortEnough() {
        assertThat(PlainData.reprExcerpt(invoice(500), 10)).isEqualTo("{'id': 'A…");
        assertThat(PlainData.reprExcerpt(invoice(500), 1)).isEqualTo("…");
    }

    @Test
    void isNeverLongerThanAskedFor() {
        var random = new Random(7);
        for (var n = 0; n < 2000; n++) {
            var data = data(random, 4);
            var most = 1 + random.nextInt(400);

            var excerpt = PlainData.reprExcerpt(data, most);

            assertThat(excerpt.length()).as("of %s", data).isLessThanOrEqualTo(most);
            if (PlainData.repr(data).length() <= most) {
                assertThat(excerpt).isEqualTo(PlainData.repr(data));
            }
        }
    }

    private static @Nullable Object data(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean();
            case 3 -> "é\n😀x".repeat(random.nextInt(60));
            case 4 -> {
                var list = new ArrayList<@Nullable Object>();
                for (var i = random.nextInt(20); i > 0; i--) {
                    list.add(data(random, depth - 1));
                }
                yield list;
            }
            default -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                for (var i = random.nextInt(20); i > 0; i--) {
                    map.put("key" + i, data(random, depth - 1));
                }
                yield map;
            }
        };
    }

    @Test
    void takesNoTimeOverHugeData() {
        var rows = Collections.nCopies(10_000_000, List.of(1L, 2L));

        assertThat(PlainData.reprExcerpt(rows, 60))
                .isEqualTo("[[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], … 9999995 more]");
    }
}
