package dev.codemode.suites;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// All suites there are.
public final class Suites {
    private Suites() {}

    /// Every suite on the class path, by name.
    public static List<Suite> all() {
        return ServiceLoader.load(Suite.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Suite::name))
                .toList();
    }

    public static Optional<Suite> find(String name) {
        return all().stream().filter(suite -> suite.name().equals(name)).findFirst();
    }
}
