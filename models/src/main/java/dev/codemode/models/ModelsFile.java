package dev.codemode.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Providers and models as `models.yaml` files list them: the one that ships, and the user's on top of it.
///
/// @param endpoints by name
/// @param models by name, in the order of the files
public record ModelsFile(Map<String, Endpoint> endpoints, Map<String, ModelEntry> models) {
    /// The variable that names the user's file, in place of the `models.yaml` of the working directory.
    public static final String VARIABLE = "CODEMODE_MODELS";

    private static final Map<String, Endpoint.Api> APIS =
            Arrays.stream(Endpoint.Api.values())
                    .collect(
                            Collectors.toMap(
                                    Endpoint.Api::id, api -> api, (a, _) -> a, LinkedHashMap::new));

    public ModelsFile {
        endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(endpoints));
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    }

    /// The file that ships with this version.
    public static ModelsFile shipped() {
        try (InputStream in = ModelsFile.class.getResourceAsStream("models.yaml")) {
            var bytes = Objects.requireNonNull(in, "models.yaml").readAllBytes();
            return new ModelsFile(Map.of(), Map.of())
                    .with("models.yaml", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelsException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The shipped file with the user's on top, where there is one.
    ///
    /// @throws ModelsException where the user's file cannot be read or says what cannot be done
    public static ModelsFile of(Keys keys, Path folder) throws ModelsException {
        var file = usersFile(keys, folder);
        if (file == null) {
            return shipped();
        }
        try {
            return shipped().with(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ModelsException(
                    file + ": no such file; " + VARIABLE + " names it, unset it or write the file");
        } catch (IOException e) {
            throw new ModelsException(file + ": cannot be read as UTF-8: " + e.getMessage());
        }
    }

    /// Where the user's file stands, or should; null where there is none.
    public static @Nullable Path usersFile(Keys keys, Path folder) {
        var named = keys.value(List.of(VARIABLE));
        var file = folder.resolve(named.orElse("models.yaml"));
        return named.isEmpty() && !Files.exists(file) ? null : file;
    }

    /// A model by its name; `PROVIDER:MODEL` reaches models that no file lists.
    public Optional<ModelEntry> find(String name) {
        var known = models.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var colon = name.indexOf(':');
        var endpoint = colon < 0 ? null : endpoints.get(name.substring(0, colon));
        var model = name.substring(colon + 1);
        return endpoint == null || model.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new ModelEntry(
                                name,
                                endpoint,
                                model,
                                endpoint.prices() + ":" + model,
                                ModelSettings.NONE));
    }

    /// This file with another one's entries on top; of two with the same name the other one's wins.
    ModelsFile with(String file, String text) throws ModelsException {
        var root = parse(file, text);
        if (root == null) {
            return this;
        }
        root.only("providers", "models");
        var endpoints = new LinkedHashMap<>(this.endpoints);
        if (root.has("providers")) {
            var providers = root.map("providers");
            for (var name : providers.keys()) {
                endpoints.put(name, endpoint(name, providers.map(name)));
            }
        }
        // A provider described anew serves the models that were listed before, too.
        var models = new LinkedHashMap<String, ModelEntry>();
        for (var entry : this.models.values()) {
            models.put(entry.name(), moved(entry, endpoints));
        }
        if (root.has("models")) {
            var listed = root.map("models");
            for (var name : listed.keys()) {
                models.put(name, model(name, listed.map(name), endpoints));
            }
        }
        return new ModelsFile(endpoints, models);
    }

    private static @Nullable YamlMap parse(String file, String text) throws ModelsException {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return node == null ? null : YamlMap.of(file, node);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ModelsException(file + ":" + line + ": is not YAML: " + e.getProblem());
        }
    }

    private static ModelEntry moved(ModelEntry entry, Map<String, Endpoint> endpoints) {
        var endpoint = endpoints.getOrDefault(entry.endpoint().name(), entry.endpoint());
        return new ModelEntry(
                entry.name(), endpoint, entry.model(), entry.price(), entry.settings());
    }

    private static Endpoint endpoint(String name, YamlMap map) throws ModelsException {
        map.only(
                "api",
                "base_url",
                "base_url_from",
                "key",
                "key_optional",
                "prices",
                "connect_seconds",
                "read_seconds",
                "total_seconds",
                "attempts",
                "first_wait_seconds",
                "longest_wait_seconds",
                "requests_per_minute",
                "tokens_per_minute");
        var url = map.text("base_url");
        if (!LiveModel.isAddress(url)) {
            throw map.problem(
                    "base_url",
                    "found '"
                            + url
                            + "', wanted an address such as https://host/v1 or http://localhost:8000/v1");
        }
        return new Endpoint(
                name,
                map.oneOf("api", APIS),
                url,
                map.texts("base_url_from"),
                map.texts("key"),
                map.flag("key_optional") || !map.has("key"),
                map.text("prices", name),
                limits(map));
    }

    private static CallLimits limits(YamlMap map) throws ModelsException {
        var standard = CallLimits.DEFAULT;
        return new CallLimits(
                seconds(map, "connect_seconds", standard.connect()),
                seconds(map, "read_seconds", standard.read()),
                seconds(map, "total_seconds", standard.total()),
                whole(map, "attempts", 1, standard.attempts()),
                seconds(map, "first_wait_seconds", standard.firstWait()),
                seconds(map, "longest_wait_seconds", standard.longestWait()),
                whole(map, "requests_per_minute", 1, 0),
                whole(map, "tokens_per_minute", 1, 0));
    }

    private static int whole(YamlMap map, String key, int least, int otherwise)
            throws ModelsException {
        var value = map.whole(key, least);
        return value == null ? otherwise : value;
    }

    private static Duration seconds(YamlMap map, String key, Duration otherwise)
            throws ModelsException {
        var value = map.decimal(key, 0.001);
        return value == null ? otherwise : Duration.ofNanos(Math.round(value * 1e9));
    }

    private static ModelEntry model(String name, YamlMap map, Map<String, Endpoint> endpoints)
            throws ModelsException {
        map.only("provider", "model", "price", "settings");
        var endpoint = map.oneOf("provider", endpoints);
        var model = map.text("model", name);
        var settings = map.has("settings") ? settings(map.map("settings")) : ModelSettings.NONE;
        var unfit = settings.unfit(endpoint.api());
        if (unfit.isPresent()) {
            throw map.map("settings").problem(unfit.get().key(), unfit.get().why());
        }
        return new ModelEntry(
                name,
                endpoint,
                model,
                map.text("price", endpoint.prices() + ":" + model),
                settings);
    }

    private static ModelSettings settings(YamlMap map) throws ModelsException {
        map.only(
                "temperature",
                "seed",
                "max_output",
                "thinking",
                "thinking_budget",
                "effort",
                "cache",
                "send_thinking");
        return new ModelSettings(
                map.decimal("temperature", 0),
                map.whole("seed", 0),
                map.whole("max_output", 1),
                map.optionalText("thinking"),
                map.whole("thinking_budget", 1),
                map.optionalText("effort"),
                map.flag("cache"),
                map.flag("send_thinking"));
    }
}
