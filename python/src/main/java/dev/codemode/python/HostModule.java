package dev.codemode.python;

import java.util.List;

/// A named group of host functions, reached from programs as `name.function(...)` without an import.
public record HostModule(String name, String doc, List<HostFunction> functions) {
    public HostModule {
        functions = List.copyOf(functions);
    }
}
