package dev.codemode.cli;

import dev.codemode.tools.Nearest;
import java.util.Collection;

/// The command line asks for something that does not exist or does not go together.
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    /// `no suite 'acounting'; did you mean 'accounting'? 'codemode suites' lists all`.
    static UsageException unknown(
            String what, String given, Collection<String> known, String whereListed) {
        var hint = Nearest.to(given, known).map(n -> "; did you mean '" + n + "'?").orElse(";");
        return new UsageException("no " + what + " '" + given + "'" + hint + " " + whereListed);
    }
}
