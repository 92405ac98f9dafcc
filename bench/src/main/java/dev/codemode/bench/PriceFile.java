package dev.codemode.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table of prices, a line a model. Empty lines and those with `#` in front say nothing.
final class PriceFile {
    static final List<String> COLUMNS =
            List.of(
                    "provider",
                    "model",
                    "input",
                    "cache_write",
                    "cache_read",
                    "output",
                    "long_above",
                    "long_input",
                    "long_output",
                    "as_of",
                    "source");

    private static final String HEADER = String.join(",", COLUMNS);

    private final String file;
    private final List<String> lines;

    /// @param file its name for messages; empty for the one that ships
    PriceFile(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<Prices.Price> read() throws OutsideException {
        var prices = new ArrayList<Prices.Price>();
        var seen = new HashMap<String, Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                var read = new Line(i + 1, line);
                var price = read.price();
                var first = seen.put(price.provider() + "," + price.model(), i + 1);
                if (first != null) {
                    throw read.wrong(
                            price.model()
                                    + " of "
                                    + price.provider()
                                    + " has a price in line "
                                    + first
                                    + " already; keep one of them");
                }
                prices.add(price);
            }
        }
        return prices;
    }

    private final class Line {
        private final int number;
        private final String[] cells;

        Line(int number, String line) throws OutsideException {
            this.number = number;
            // The last column is free text and may hold commas.
            this.cells = line.split(",", COLUMNS.size());
            if (cells.length < COLUMNS.size()) {
                throw wrong(
                        "found "
                                + cells.length
                                + " cells, wanted "
                                + COLUMNS.size()
                                + ": "
                                + HEADER);
            }
        }

        Prices.Price price() throws OutsideException {
            var longAbove = amount("long_above");
            var longInput = amount("long_input");
            var longOutput = amount("long_output");
            if ((longAbove == null) != (longInput == null)
                    || (longAbove == null) != (longOutput == null)) {
                throw wrong(
                        "long_above, long_input and long_output belong together; fill in all"
                                + " three or none");
            }
            return new Prices.Price(
                    text("provider"),
                    text("model"),
                    needed("input"),
                    amount("cache_write"),
                    amount("cache_read"),
                    needed("output"),
                    longAbove == null ? 0 : longAbove.longValue(),
                    longInput == null ? 0 : longInput,
                    longOutput == null ? 0 : longOutput,
                    day(),
                    cell("source"),
                    file);
        }

        private String cell(String column) {
            return cells[COLUMNS.indexOf(column)].strip();
        }

        private String text(String column) throws OutsideException {
            if (cell(column).isEmpty()) {
                throw wrong(column + " is empty");
            }
            return cell(column);
        }

        private String day() throws OutsideException {
            if (cell("as_of").matches("\\d{4}-\\d{2}(-\\d{2})?")) {
                return cell("as_of");
            }
            throw wrong(
                    "as_of: found '"
                            + cell("as_of")
                            + "', wanted the day or month the price was read, such as 2026-11-02");
        }

        private double needed(String column) throws OutsideException {
            var amount = amount(column);
            if (amount == null) {
                throw wrong(column + " is empty; wanted USD for a million tokens, such as 0.25");
            }
            return amount;
        }

        private @Nullable Double amount(String column) throws OutsideException {
            var cell = cell(column);
            if (cell.isEmpty()) {
                return null;
            }
            // Double.valueOf would also take NaN, hexadecimal and signs.
            if (!cell.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
                throw wrong(
                        column
                                + ": found '"
                                + cell
                                + "', wanted a plain number such as 0.25, or nothing");
            }
            return Double.valueOf(cell);
        }

        private OutsideException wrong(String what) {
            return new OutsideException(file + ":" + number + ": " + what);
        }
    }
}
