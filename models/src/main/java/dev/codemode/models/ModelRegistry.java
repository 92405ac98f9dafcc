package dev.codemode.models;

import dev.codemode.tools.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The models that can be chosen by name.
///
/// ```java
/// var source = ModelRegistry.standard().find(ModelRegistry.DEFAULT).orElseThrow();
/// ```
public final class ModelRegistry {
    /// What runs where no model is named: it needs no key and no network.
    public static final String DEFAULT = "simulated:haiku-3";

    private final List<ModelSource> sources;

    private ModelRegistry(List<ModelSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The simulated model with each profile that comes with the project.
    public static ModelRegistry standard() {
        return of(
                Stream.of("haiku-3", "fast", "slow", "thinking")
                        .map(name -> new SimulatedSource(Profile.shipped(name)))
                        .toList());
    }

    /// The simulated models, and those of the shipped `models.yaml` with the user's on top.
    ///
    /// @param folder where the user's `models.yaml` may stand
    /// @throws ModelsException where the user's file, or a variable, cannot be read
    public static ModelRegistry withLive(Keys keys, Path folder) throws ModelsException {
        var file = ModelsFile.of(keys, folder);
        var sources = new ArrayList<>(standard().sources());
        for (var entry : file.models().values()) {
            sources.add(new LiveModel(entry, keys));
        }
        return new ModelRegistry(sources);
    }

    /// A live model by its name, also one that no file lists: `PROVIDER:MODEL`. Only its own provider's
    /// variables are read.
    ///
    /// @throws ModelsException where the user's file, or a variable, cannot be read
    public static Optional<LiveModel> live(String name, Keys keys, Path folder)
            throws ModelsException {
        var entry = ModelsFile.of(keys, folder).find(name);
        return entry.isEmpty() ? Optional.empty() : Optional.of(new LiveModel(entry.get(), keys));
    }

    /// A registry of these sources, in their order.
    public static ModelRegistry of(List<? extends ModelSource> sources) {
        return new ModelRegistry(List.copyOf(sources));
    }

    public Optional<ModelSource> find(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return sources.stream().map(ModelSource::name).toList();
    }

    public List<ModelSource> sources() {
        return sources;
    }

    /// What to tell a user who asked for a model that is not there: the nearest name, or all. The part
    /// before the colon may be missing from what was asked.
    public String unknown(String name) {
        var all = new TreeMap<String, String>();
        names().forEach(known -> all.put(known.substring(known.indexOf(':') + 1), known));
        names().forEach(known -> all.put(known, known));
        var hint =
                Nearest.to(name, all.keySet())
                        .map(near -> "did you mean '%s'?".formatted(all.get(near)))
                        .orElseGet(() -> "there are " + String.join(", ", names()));
        return "no model '%s'; %s".formatted(name, hint);
    }
}
