package dev.codemode.models;

import java.util.Objects;

/// A key of a provider. It shows itself to nobody who does not ask for it by name, so that no message,
/// log or record has it by accident.
public final class ApiKey {
    /// Below this a key is too short to be told from ordinary text, such as the `x` of a test server.
    private static final int SCRUBBED_FROM = 8;

    private final String value;

    /// @throws IllegalArgumentException where it is blank or not fit for a header
    public ApiKey(String value) {
        this.value = value.strip();
        if (this.value.isEmpty() || !this.value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(
                    "a key is one word of plain letters, digits and signs, without quotes or spaces");
        }
    }

    /// The key itself, for the header that takes it to its provider and for nothing else.
    public String reveal() {
        return value;
    }

    /// A text of the provider or of a library without the key, should it stand in there.
    public String scrub(String text) {
        return value.length() < SCRUBBED_FROM ? text : text.replace(value, "(key)");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
