package dev.codemode.tools;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Keeps stack traces that a test provokes out of the build's output.
final class QuietLog implements BeforeAllCallback, AfterAllCallback {
    private final Logger logger = Logger.getLogger(ToolCatalog.class.getPackageName());

    @Override
    public void beforeAll(ExtensionContext context) {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        logger.setLevel(null);
    }
}
