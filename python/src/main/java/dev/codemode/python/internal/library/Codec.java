package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// An encoding of texts.
@Bounded(Bounded.By.FIXED)
sealed interface Codec {
    /// What error messages call it.
    String shownName();

    /// @param mark whether a byte order mark stands in front
    record Utf8(boolean mark) implements Codec {
        @Override
        public String shownName() {
            return "utf-8";
        }
    }

    /// UTF-16 or UTF-32.
    ///
    /// @param size bytes of one unit
    /// @param mark whether a byte order mark stands in front
    record Wide(int size, boolean bigEndian, boolean mark) implements Codec {
        @Override
        public String shownName() {
            return "utf-" + 8 * size + (mark ? "" : bigEndian ? "-be" : "-le");
        }
    }

    /// Code points below a limit, each as one byte.
    record Direct(String shownName, int limit) implements Codec {}

    /// One byte for each of the characters in a table.
    ///
    /// @param characters by byte, U+FFFD where there is none
    /// @param bytes by character
    record Table(char[] characters, Map<Integer, Byte> bytes) implements Codec {
        @Override
        public String shownName() {
            return "charmap";
        }
    }

    /// Python's escapes in string literals.
    ///
    /// @param raw whether it is only `\\u` and `\\U` that are escapes
    record Escapes(boolean raw) implements Codec {
        @Override
        public String shownName() {
            return raw ? "rawunicodeescape" : "unicodeescape";
        }
    }

    /// By names that aliases lead to.
    Map<String, Codec> ALL =
            Map.ofEntries(
                    Map.entry("utf_8", new Utf8(false)),
                    Map.entry("utf_8_sig", new Utf8(true)),
                    Map.entry("utf_16", new Wide(2, false, true)),
                    Map.entry("utf_16_le", new Wide(2, false, false)),
                    Map.entry("utf_16_be", new Wide(2, true, false)),
                    Map.entry("utf_32", new Wide(4, false, true)),
                    Map.entry("utf_32_le", new Wide(4, false, false)),
                    Map.entry("utf_32_be", new Wide(4, true, false)),
                    Map.entry("ascii", new Direct("ascii", 0x80)),
                    Map.entry("latin_1", new Direct("latin-1", 0x100)),
                    Map.entry("unicode_escape", new Escapes(false)),
                    Map.entry("raw_unicode_escape", new Escapes(true)));

    Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("u8", "utf_8"),
                    Map.entry("utf", "utf_8"),
                    Map.entry("utf8", "utf_8"),
                    Map.entry("utf8_ucs2", "utf_8"),
                    Map.entry("utf8_ucs4", "utf_8"),
                    Map.entry("cp65001", "utf_8"),
                    Map.entry("u16", "utf_16"),
                    Map.entry("utf16", "utf_16"),
                    Map.entry("utf_16le", "utf_16_le"),
                    Map.entry("utf_16be", "utf_16_be"),
                    Map.entry("u32", "utf_32"),
                    Map.entry("utf32", "utf_32"),
                    Map.entry("utf_32le", "utf_32_le"),
                    Map.entry("utf_32be", "utf_32_be"),
                    Map.entry("646", "ascii"),
                    Map.entry("us_ascii", "ascii"),
                    Map.entry("us", "ascii"),
                    Map.entry("iso646_us", "ascii"),
                    Map.entry("latin", "latin_1"),
                    Map.entry("latin1", "latin_1"),
                    Map.entry("l1", "latin_1"),
                    Map.entry("8859", "latin_1"),
                    Map.entry("cp819", "latin_1"),
                    Map.entry("iso8859", "latin_1"),
                    Map.entry("iso8859_1", "latin_1"),
                    Map.entry("iso_8859_1", "latin_1"),
                    Map.entry("latin2", "iso8859_2"),
                    Map.entry("l2", "iso8859_2"),
                    Map.entry("latin9", "iso8859_15"),
                    Map.entry("l9", "iso8859_15"));

    /// The code pages that every JDK has.
    Set<String> CODE_PAGES =
            Set.of(
                    "437", "737", "775", "850", "852", "855", "857", "858", "862", "866", "874",
                    "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258");

    Set<String> PARTS_OF_8859 = Set.of("2", "4", "5", "7", "9", "13", "15", "16");

    /// Conversions between bytes that Python knows by names like those of encodings.
    Set<String> BETWEEN_BYTES =
            Set.of(
                    "hex",
                    "hex_codec",
                    "base64",
                    "base64_codec",
                    "rot13",
                    "rot_13",
                    "zlib",
                    "zlib_codec",
                    "zip",
                    "bz2",
                    "bz2_codec",
                    "quopri",
                    "quopri_codec",
                    "uu",
                    "uu_codec");

    /// No name of an encoding is as long.
    int LONGEST_NAME = 100;

    /// Tables that were asked for, the same in all runs.
    Map<String, Table> TABLES = new ConcurrentHashMap<>();

    static String normal(String name) {
        if (name.length() > LONGEST_NAME) {
            return name;
        }
        var normal = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
        return ALIASES.getOrDefault(normal, normal);
    }

    /// Null where there is none of that name.
    static @Nullable Codec named(String name) {
        var normal = normal(name);
        var codec = ALL.get(normal);
        if (codec != null || normal.length() > LONGEST_NAME) {
            return codec;
        }
        var charset = charset(normal);
        return charset == null ? null : TABLES.computeIfAbsent(charset, Codec::table);
    }

    private static @Nullable String charset(String normal) {
        var page = normal.replaceFirst("^(cp|windows_|ibm)", "");
        if (CODE_PAGES.contains(page)) {
            return (page.length() == 4 ? "windows-" : page.equals("874") ? "x-IBM" : "IBM") + page;
        }
        var part = normal.replaceFirst("^iso_?8859_", "");
        if (!part.equals(normal) && PARTS_OF_8859.contains(part)) {
            return "ISO-8859-" + part;
        }
        return switch (normal) {
            case "koi8_r" -> "KOI8-R";
            case "koi8_u" -> "KOI8-U";
            default -> null;
        };
    }

    private static Table table(String charset) {
        var characters = new char[256];
        Arrays.fill(characters, '\ufffd');
        var bytes = new HashMap<Integer, Byte>();
        var decoder = Charset.forName(charset).newDecoder();
        for (var i = 0; i < characters.length; i++) {
            try {
                characters[i] = decoder.decode(ByteBuffer.wrap(new byte[] {(byte) i})).get(0);
                bytes.put((int) characters[i], (byte) i);
            } catch (CharacterCodingException e) {
                // The table has a gap here, which stays what it was filled with.
                decoder.reset();
            }
        }
        return new Table(characters, bytes);
    }
}
