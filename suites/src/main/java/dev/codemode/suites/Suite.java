package dev.codemode.suites;

import java.util.List;

/// Tasks that belong together. [java.util.ServiceLoader] finds suites, so a jar on the class path can
/// add one.
public interface Suite {
    String name();

    /// One sentence for lists.
    String description();

    /// Names of the tool catalogues its tasks can be run with, the default first.
    List<String> catalogs();

    List<Task> tasks();
}
