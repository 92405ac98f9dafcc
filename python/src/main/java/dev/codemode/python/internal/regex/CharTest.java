package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.text.CaseVariants;
import dev.codemode.python.internal.text.Chars;
import java.util.List;

/// A question about one code point.
@Bounded(Bounded.By.SOURCE)
sealed interface CharTest {
    /// Any character at all.
    CharTest ALL = new All();

    /// Any character but a line feed.
    CharTest NOT_LINE_FEED = new Not(new One('\n'));

    boolean has(int c);

    record All() implements CharTest {
        @Override
        public boolean has(int c) {
            return true;
        }
    }

    record One(int only) implements CharTest {
        @Override
        public boolean has(int c) {
            return c == only;
        }
    }

    /// A few characters, such as a letter in all its cases.
    record Some(int[] chars) implements CharTest {
        @Override
        public boolean has(int c) {
            for (var one : chars) {
                if (one == c) {
                    return true;
                }
            }
            return false;
        }
    }

    record Range(int low, int high) implements CharTest {
        @Override
        public boolean has(int c) {
            return c >= low && c <= high;
        }
    }

    /// A range in which case does not count.
    record CaselessRange(int low, int high, boolean ascii) implements CharTest {
        @Override
        public boolean has(int c) {
            if (c >= low && c <= high) {
                return true;
            }
            for (var variant : ascii ? CaseVariants.asciiOf(c) : CaseVariants.of(c)) {
                if (variant >= low && variant <= high) {
                    return true;
                }
            }
            return false;
        }
    }

    record Not(CharTest test) implements CharTest {
        @Override
        public boolean has(int c) {
            return !test.has(c);
        }
    }

    record AnyOf(List<CharTest> tests) implements CharTest {
        @Override
        public boolean has(int c) {
            for (var i = 0; i < tests.size(); i++) {
                if (tests.get(i).has(c)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A test with its answers for ASCII at hand.
    final class Quick implements CharTest {
        private final CharTest test;
        private final long low;
        private final long high;

        Quick(CharTest test) {
            this.test = test;
            var bits = new long[2];
            for (var c = 0; c < 128; c++) {
                if (test.has(c)) {
                    bits[c >> 6] |= 1L << c;
                }
            }
            this.low = bits[0];
            this.high = bits[1];
        }

        @Override
        public boolean has(int c) {
            return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : test.has(c);
        }
    }

    /// `\d`, `\s`, `\w`.
    enum Category implements CharTest {
        DIGIT {
            @Override
            public boolean has(int c) {
                return Chars.isDecimal(c);
            }
        },
        SPACE {
            @Override
            public boolean has(int c) {
                return Chars.isSpace(c);
            }
        },
        WORD {
            @Override
            public boolean has(int c) {
                return c == '_' || Chars.isAlnum(c);
            }
        },
        ASCII_DIGIT {
            @Override
            public boolean has(int c) {
                return c >= '0' && c <= '9';
            }
        },
        ASCII_SPACE {
            @Override
            public boolean has(int c) {
                return c == ' ' || c >= '\t' && c <= '\r';
            }
        },
        ASCII_WORD {
            @Override
            public boolean has(int c) {
                return c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '_';
            }
        }
    }

    CharTest DIGIT = new Quick(Category.DIGIT);
    CharTest SPACE = new Quick(Category.SPACE);
    CharTest WORD = new Quick(Category.WORD);
    CharTest ASCII_DIGIT = new Quick(Category.ASCII_DIGIT);
    CharTest ASCII_SPACE = new Quick(Category.ASCII_SPACE);
    CharTest ASCII_WORD = new Quick(Category.ASCII_WORD);
    CharTest NOT_DIGIT = new Quick(new Not(Category.DIGIT));
    CharTest NOT_SPACE = new Quick(new Not(Category.SPACE));
    CharTest NOT_WORD = new Quick(new Not(Category.WORD));
    CharTest NOT_ASCII_DIGIT = new Quick(new Not(Category.ASCII_DIGIT));
    CharTest NOT_ASCII_SPACE = new Quick(new Not(Category.ASCII_SPACE));
    CharTest NOT_ASCII_WORD = new Quick(new Not(Category.ASCII_WORD));

    /// The test that a letter behind a backslash stands for.
    ///
    /// @param letter one of `dDsSwW`
    static CharTest category(int letter, boolean ascii) {
        return switch (letter) {
            case 'd' -> ascii ? ASCII_DIGIT : DIGIT;
            case 'D' -> ascii ? NOT_ASCII_DIGIT : NOT_DIGIT;
            case 's' -> ascii ? ASCII_SPACE : SPACE;
            case 'S' -> ascii ? NOT_ASCII_SPACE : NOT_SPACE;
            case 'w' -> ascii ? ASCII_WORD : WORD;
            case 'W' -> ascii ? NOT_ASCII_WORD : NOT_WORD;
            default -> throw new IllegalArgumentException("no category '" + (char) letter + "'");
        };
    }

    /// One character, in any case where that does not count.
    static CharTest literal(int c, boolean caseless, boolean ascii) {
        if (!caseless) {
            return new One(c);
        }
        var variants = ascii ? CaseVariants.asciiOf(c) : CaseVariants.of(c);
        return variants.length == 1 ? new One(variants[0]) : new Some(variants);
    }

    static CharTest range(int low, int high, boolean caseless, boolean ascii) {
        return caseless ? new CaselessRange(low, high, ascii) : new Range(low, high);
    }
}
