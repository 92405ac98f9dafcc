package dev.codemode.python.internal.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a pattern. What flags decide is decided: a node means the same wherever it stands.
sealed interface Node {
    /// Numbers of repetitions from here on mean "as many as there are".
    int UNLIMITED = Integer.MAX_VALUE;

    /// One code point.
    record Char(CharTest test) implements Node {}

    record Sequence(List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Branch(List<Node> alternatives) implements Node {
        public Branch {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// A group that does not capture.
    record Plain(Node body) implements Node {}

    record Capture(int group, Node body) implements Node {}

    record Repeat(Node body, int min, int max, Manner manner) implements Node {}

    /// `(?>...)`.
    record Atomic(Node body) implements Node {}

    record Look(Node body, boolean behind, boolean negative) implements Node {}

    record BackReference(int group, Case sensitivity) implements Node {}

    /// `(?(1)yes|no)`.
    record Conditional(int group, Node yes, @Nullable Node no) implements Node {}

    record At(Place place) implements Node {}

    /// How much a repetition takes.
    enum Manner {
        GREEDY,
        LAZY,
        POSSESSIVE
    }

    /// How characters are compared with those of an earlier group.
    enum Case {
        EXACT,
        CASELESS,
        CASELESS_ASCII
    }

    /// A place between characters.
    enum Place {
        TEXT_START,
        LINE_START,
        TEXT_END,
        /// Before the last line feed too.
        END,
        LINE_END,
        WORD_EDGE,
        NO_WORD_EDGE,
        ASCII_WORD_EDGE,
        NO_ASCII_WORD_EDGE
    }
}
