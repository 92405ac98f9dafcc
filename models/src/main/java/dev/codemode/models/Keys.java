package dev.codemode.models;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where keys and addresses come from: the environment, and the file `.env` for what is not there.
public final class Keys {
    private final Map<String, String> values;

    private Keys(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /// Those of this process and its working directory.
    public static Keys here() throws ModelsException {
        return of(System.getenv(), Path.of(""));
    }

    /// Those of `environment`, and of the `.env` in `folder` where there is one.
    ///
    /// @throws ModelsException where the file cannot be read; what stands in it is not told
    public static Keys of(Map<String, String> environment, Path folder) throws ModelsException {
        var values = new HashMap<>(dotenv(folder.resolve(".env")));
        environment.forEach(
                (name, value) -> {
                    if (!value.isBlank()) {
                        values.put(name, value);
                    }
                });
        return new Keys(values);
    }

    /// The first of the variables that is set.
    public Optional<String> value(List<String> variables) {
        return variables.stream()
                .filter(name -> !values.getOrDefault(name, "").isBlank())
                .map(name -> values.getOrDefault(name, ""))
                .findFirst();
    }

    /// The key in the first of the variables that is set.
    ///
    /// @throws ModelsException where what is set cannot be a key
    public Optional<ApiKey> key(List<String> variables) throws ModelsException {
        var value = value(variables);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ApiKey(value.get()));
        } catch (IllegalArgumentException e) {
            throw new ModelsException(
                    String.join(" or ", variables) + " holds no key: " + e.getMessage());
        }
    }

    private static Map<String, String> dotenv(Path file) throws ModelsException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var folder = file.toAbsolutePath().getParent();
        try {
            var entries = new HashMap<String, String>();
            Dotenv.configure()
                    .directory(String.valueOf(folder))
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .forEach((DotenvEntry entry) -> entries.put(entry.getKey(), entry.getValue()));
            return entries;
        } catch (DotenvException e) {
            throw new ModelsException(
                    file + line(file, e) + ": cannot be read; wanted NAME=value on each line");
        }
    }

    /// The library's message has the line itself, which may hold a key; only its number is told.
    private static String line(Path file, DotenvException e) {
        try {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (!line.isEmpty() && String.valueOf(e.getMessage()).endsWith(line)) {
                    return ":" + (i + 1);
                }
            }
        } catch (IOException unreadable) {
            return "";
        }
        return "";
    }

    /// The names only.
    @Override
    public String toString() {
        return "Keys" + values.keySet();
    }
}
