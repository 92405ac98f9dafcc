package dev.codemode.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of many tools in as few words as there is room for. A group is the folder that tools stand
/// in; where all stand in one, the first word of their names.
final class ToolNames {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    ToolNames(List<Tool> tools) {
        var names = PythonNames.ofTools(tools);
        var folders = tools.stream().map(ToolNames::folder).distinct().count() > 1;
        for (var tool : tools) {
            var group = folders ? folder(tool) : firstWord(tool.name());
            groups.computeIfAbsent(group, _ -> new ArrayList<>())
                    .add(names.getOrDefault(tool.name(), tool.name()));
        }
    }

    private static String folder(Tool tool) {
        return tool.path().substring(0, Math.max(1, tool.path().lastIndexOf('/')));
    }

    private static String firstWord(String name) {
        return SnakeCase.of(name).split("[^a-z0-9]+", 2)[0];
    }

    /// A line for each group with all its names.
    String all() {
        return first(Integer.MAX_VALUE);
    }

    /// A line for each group with so many names at most.
    String first(int most) {
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue(), most))
                .collect(Collectors.joining());
    }

    private static String line(String group, List<String> names, int most) {
        var shown = names.stream().limit(most).collect(Collectors.joining(", "));
        return sized(group, names) + ": " + shown + (names.size() > most ? ", ...\n" : "\n");
    }

    /// The largest groups, so many at most, by name and size.
    String groups(int most) {
        var largest =
                groups.entrySet().stream()
                        .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                        .limit(most)
                        .map(group -> sized(group.getKey(), group.getValue()))
                        .collect(Collectors.joining(", "));
        var more = groups.size() - most;
        return largest + (more > 0 ? " and %,d more groups\n".formatted(more) : "\n");
    }

    private static String sized(String group, List<String> names) {
        return "%s (%,d)".formatted(group, names.size());
    }
}
