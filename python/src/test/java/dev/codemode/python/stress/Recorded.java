package dev.codemode.python.stress;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.TestProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Programs that models wrote, from a folder of recordings, with tools that answer what was recorded.
final class Recorded {
    /// Reads a recording: the programs, and for each tool the names of its arguments and one answer.
    private static final String READER =
            """
            import json
            programs, tools = [], {}
            for line in text.splitlines():
                row = json.loads(line)
                programs += [p["code"] for p in row.get("programs", [])]
                for turn in row.get("turns", []):
                    for call in turn["calls"]:
                        tool = tools.setdefault(call["name"], {"names": [], "answer": call["result"]})
                        tool["names"] += [n for n in call["arguments"] if n not in tool["names"]]
            result = {"programs": programs, "tools": tools}
            """;

    private Recorded() {}

    /// All programs of the `.jsonl` files of a folder; none where there is no such folder.
    static List<TestProgram> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TestProgram> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sandbox =
                Sandbox.builder()
                        .limits(Limits.DEFAULT.withResultBytes(64 << 20).withMemoryBytes(1L << 28))
                        .provide("text", text)
                        .build();
        if (!(sandbox.run(READER) instanceof Outcome.Completed(Map<?, ?> read, _, _))) {
            throw new IllegalStateException("cannot read " + file);
        }
        var tools = new HostModule("tools", "", tools(map(read, "tools")));
        return list(read, "programs").stream()
                .map(source -> new TestProgram((String) source, tools))
                .toList();
    }

    private static List<HostFunction> tools(Map<?, ?> recorded) {
        return recorded.entrySet().stream()
                .map(entry -> tool((String) entry.getKey(), (Map<?, ?>) entry.getValue()))
                .toList();
    }

    private static HostFunction tool(String name, Map<?, ?> recorded) {
        var parameters =
                list(recorded, "names").stream()
                        .map(n -> new HostFunction.Parameter((String) n, false))
                        .toList();
        var answer = recorded.get("answer");
        return new HostFunction(name, "", parameters, _ -> answer);
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) Objects.requireNonNull(map.get(key));
    }

    private static Map<?, ?> map(Map<?, ?> map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(key));
    }
}
