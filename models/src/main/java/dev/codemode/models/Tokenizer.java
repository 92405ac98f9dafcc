package dev.codemode.models;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the tokens of a text with a published vocabulary, without asking a provider. It stands in for
/// the model's own tokenizer, which differs: the fit of a profile tells by how much.
///
/// May be used by any number of threads.
public final class Tokenizer {
    /// The name of the vocabulary of [#standIn].
    public static final String STAND_IN = "o200k_base";

    private static final EncodingRegistry ENCODINGS = Encodings.newLazyEncodingRegistry();

    // Characters that the remembered texts may hold together: some ten megabytes.
    private static final long REMEMBERED = 5_000_000;

    private static final Map<String, Optional<Tokenizer>> BY_VOCABULARY = new ConcurrentHashMap<>();

    private final Encoding encoding;

    // Trials of a suite are made of the same texts: tools, instructions, results, programs.
    // Counting
    // them anew was half of what a simulated trial took.
    private final Cache<String, Integer> counted =
            Caffeine.newBuilder()
                    .maximumWeight(REMEMBERED)
                    .weigher((String text, Integer _) -> text.length())
                    .build();

    private Tokenizer(Encoding encoding) {
        this.encoding = encoding;
    }

    /// The one that stands in where no profile names another.
    public static Tokenizer standIn() {
        return named(STAND_IN).orElseThrow();
    }

    static Optional<Tokenizer> named(String vocabulary) {
        return BY_VOCABULARY.computeIfAbsent(
                vocabulary, name -> ENCODINGS.getEncoding(name).map(Tokenizer::new));
    }

    /// The tokens of a text. Ordinary ones: a text that looks like a control token of the vocabulary
    /// is text.
    public int count(String text) {
        return counted.get(text, encoding::countTokensOrdinary);
    }
}
