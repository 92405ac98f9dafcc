package dev.codemode.models;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import java.util.Optional;

/// Counts the tokens of a text with a published vocabulary, without asking a provider. It stands in for
/// the model's own tokenizer, which differs: the fit of a profile tells by how much.
///
/// May be used by any number of threads.
public final class Tokenizer {
    /// The name of the vocabulary of [#standIn].
    public static final String STAND_IN = "o200k_base";

    private static final EncodingRegistry ENCODINGS = Encodings.newLazyEncodingRegistry();

    private final Encoding encoding;

    private Tokenizer(Encoding encoding) {
        this.encoding = encoding;
    }

    /// The one that stands in where no profile names another.
    public static Tokenizer standIn() {
        return named(STAND_IN).orElseThrow();
    }

    static Optional<Tokenizer> named(String vocabulary) {
        return ENCODINGS.getEncoding(vocabulary).map(Tokenizer::new);
    }

    /// The tokens of a text. Ordinary ones: a text that looks like a control token of the vocabulary
    /// is text.
    public int count(String text) {
        return encoding.countTokensOrdinary(text);
    }
}
