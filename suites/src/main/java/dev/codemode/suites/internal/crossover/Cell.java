package dev.codemode.suites.internal.crossover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One combination of the four knobs.
///
/// @param fanOut records that have to be looked at
/// @param bytes about the size of each record as JSON
/// @param tools in the catalogue, the five that are needed among them
/// @param depth calls that wait for each other until a record is known: 1, the ids stand in the text;
///     2, a list gives them; 4, and each record leads over a customer to a region
record Cell(int fanOut, int bytes, int tools, int depth) {
    static final List<Integer> FAN_OUTS = List.of(1, 3, 10, 30, 100);
    static final List<Integer> BYTES = List.of(50, 500, 5000);
    static final List<Integer> TOOLS = List.of(5, 30, 100);
    static final List<Integer> DEPTHS = List.of(1, 2, 4);

    /// Each value of each knob at least once, and the corners that matter, in seconds.
    static List<Cell> smoke() {
        return List.of(
                new Cell(1, 50, 5, 1),
                new Cell(3, 500, 30, 2),
                new Cell(10, 50, 5, 4),
                new Cell(10, 5000, 5, 2),
                new Cell(30, 500, 100, 1),
                new Cell(100, 50, 5, 2));
    }

    /// Every fan-out with every depth, and size and catalogue moved one at a time and both together.
    static List<Cell> standard() {
        var cells = new ArrayList<Cell>();
        for (var fanOut : FAN_OUTS) {
            for (var depth : DEPTHS) {
                cells.add(new Cell(fanOut, 50, 5, depth));
                cells.add(new Cell(fanOut, 500, 30, depth));
                cells.add(new Cell(fanOut, 5000, 5, depth));
                cells.add(new Cell(fanOut, 500, 100, depth));
            }
        }
        return cells;
    }

    /// All combinations.
    static List<Cell> full() {
        var cells = new ArrayList<Cell>();
        for (var fanOut : FAN_OUTS) {
            for (var bytes : BYTES) {
                for (var tools : TOOLS) {
                    for (var depth : DEPTHS) {
                        cells.add(new Cell(fanOut, bytes, tools, depth));
                    }
                }
            }
        }
        return cells;
    }

    String id() {
        return "crossover-n%d-b%d-t%d-d%d".formatted(fanOut, bytes, tools, depth);
    }

    String title() {
        return "%d x %d bytes, %d tools, depth %d".formatted(fanOut, bytes, tools, depth);
    }

    /// The knobs by name, in the order of the map.
    Map<String, Integer> factors() {
        var factors = new LinkedHashMap<String, Integer>();
        factors.put("fan_out", fanOut);
        factors.put("bytes", bytes);
        factors.put("tools", tools);
        factors.put("depth", depth);
        return factors;
    }

    /// What its data is made from: its own, so that presets share their tasks.
    long seed() {
        return id().hashCode();
    }
}
