package dev.codemode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version the build wrote down.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return "codemode4j "
                    + properties.getProperty("version", "unknown")
                    + ", Java "
                    + Runtime.version();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
