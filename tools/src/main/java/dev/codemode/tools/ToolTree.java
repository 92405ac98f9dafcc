package dev.codemode.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tools of a catalogue as a tree of folders, and the answers about it that programs get.
final class ToolTree {
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Map<String, Tool> byName = new LinkedHashMap<>();

    ToolTree(List<Tool> tools) {
        tools.forEach(tool -> this.tools.put(tool.path(), tool));
        var names = PythonNames.ofTools(tools);
        for (var tool : tools) {
            byName.put(names.getOrDefault(tool.name(), tool.name()), tool);
        }
        tools.forEach(tool -> byName.put(tool.name(), tool));
    }

    /// A tool by its path, by its name, or by what programs call it.
    @Nullable Tool find(String pathOrName) {
        var atPath = toolAt(pathOrName);
        return atPath == null ? byName.get(pathOrName) : atPath;
    }

    @Nullable Tool toolAt(String path) {
        return tools.get(normal(path));
    }

    Map<String, Object> list(String path) {
        var entries = entries(normal(path));
        return entries.isEmpty()
                ? notFound(path)
                : success("path", normal(path), "entries", entries);
    }

    Map<String, Object> read(String path) {
        var tool = toolAt(path);
        if (tool != null) {
            return success("type", "tool", "tool", described(tool));
        }
        var entries = entries(normal(path));
        return entries.isEmpty()
                ? notFound(path)
                : success("type", "dir", "path", normal(path), "entries", entries);
    }

    Map<String, Object> discover(String path) {
        var found =
                tools.values().stream()
                        .filter(tool -> isAtOrBelow(tool.path(), normal(path)))
                        .map(
                                tool ->
                                        ordered(
                                                "name",
                                                tool.name(),
                                                "path",
                                                tool.path(),
                                                "description",
                                                tool.description()))
                        .toList();
        return found.isEmpty() ? notFound(path) : success("path", normal(path), "tools", found);
    }

    private static Map<String, Object> described(Tool tool) {
        var folder = tool.path().substring(1, Math.max(1, tool.path().lastIndexOf('/')));
        return ordered(
                "name",
                tool.name(),
                "path",
                tool.path(),
                "description",
                tool.description(),
                "input_schema",
                tool.inputSchema(),
                "group",
                folder,
                "lazy",
                false);
    }

    /// What stands directly in a folder; a tool lists itself.
    private List<Map<String, Object>> entries(String path) {
        return tools.keySet().stream()
                .filter(each -> isAtOrBelow(each, path))
                .map(each -> childOn(path, each))
                .distinct()
                .map(this::entry)
                .toList();
    }

    private static boolean isAtOrBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder.equals("/") ? "/" : folder + "/");
    }

    /// The path one step from the folder towards the tool.
    private static String childOn(String folder, String tool) {
        var start = folder.equals("/") ? 1 : folder.length() + 1;
        var end = start >= tool.length() ? -1 : tool.indexOf('/', start);
        return end < 0 ? tool : tool.substring(0, end);
    }

    private Map<String, Object> entry(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return ordered(
                "name", name, "path", path, "type", tools.containsKey(path) ? "tool" : "dir");
    }

    private static String normal(String path) {
        var trimmed = path.replaceAll("/+$", "");
        return trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    }

    private static Map<String, Object> notFound(String path) {
        return ordered("error", "Path not found: " + path);
    }

    private static Map<String, Object> success(Object... keysAndValues) {
        var answer = ordered("status", "success");
        answer.putAll(ordered(keysAndValues));
        return answer;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
