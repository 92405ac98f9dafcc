package dev.codemode.bench;

import java.util.ArrayList;
import java.util.List;

/// A table in plain text: the first column to the left, the others to the right under their heads.
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < row.size(); i++) {
                var cell = row.get(i);
                var space = " ".repeat(width(i) - cell.length());
                line.append(i == 0 ? cell + space : "  " + space + cell);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
