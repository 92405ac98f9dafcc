package dev.codemode.bench.internal.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts a [Page] together: one file that asks for nothing else.
///
/// The browser is told to run no script but the ones that are in the file, by their hashes, and to load
/// nothing from anywhere: texts of models and tools that were to get past the template's escaping could
/// still not do anything.
public final class HtmlPage {
    private static final String CHARTS =
            "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.js";

    private HtmlPage() {}

    /// The whole file.
    public static String render(Page page) {
        var scripts = List.of(own("theme.js"), library(), own("report.js"));
        var output = new StringOutput();
        var params = new LinkedHashMap<String, Object>();
        params.put("page", page);
        params.put("style", own("report.css"));
        params.put("scripts", scripts);
        params.put("policy", policy(scripts));
        engine().render("report.jte", Map.copyOf(params), output);
        return output.toString();
    }

    private static TemplateEngine engine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    private static String policy(List<String> scripts) {
        var hashes = new StringBuilder();
        scripts.forEach(script -> hashes.append(" 'sha256-").append(hash(script)).append("'"));
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src"
                + hashes;
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String own(String name) {
        try (var in = HtmlPage.class.getResourceAsStream(name)) {
            return text(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The link to its map would be asked for by a browser's tools.
    private static String library() {
        try (var in = HtmlPage.class.getClassLoader().getResourceAsStream(CHARTS)) {
            return text(in, CHARTS).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in, String name) throws IOException {
        var bytes = Objects.requireNonNull(in, name).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
