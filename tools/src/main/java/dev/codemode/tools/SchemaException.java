package dev.codemode.tools;

/// A JSON schema, or a list of tools, cannot be read. The message begins with the JSON path of the place:
/// `$.properties.items.type: 'strng' is no type; ...`.
public final class SchemaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    SchemaException(SchemaPath path, String problem) {
        super(path + ": " + problem);
    }
}
