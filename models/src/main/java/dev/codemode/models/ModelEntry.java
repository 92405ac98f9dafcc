package dev.codemode.models;

/// One model: an entry under `models` of a `models.yaml`.
///
/// @param name what users choose it by
/// @param model the provider's own id
/// @param price under which name tables of prices list it
public record ModelEntry(
        String name, Endpoint endpoint, String model, String price, ModelSettings settings) {}
