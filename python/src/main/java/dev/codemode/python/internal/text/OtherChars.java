package dev.codemode.python.internal.text;

/// For each property the code points where it departs from what the category says; of ASCII only
/// [#CASE_IGNORABLE] has any.
final class OtherChars {
    static final CodePoints UPPER = CodePoints.parse(UnicodeTables.OTHER_UPPER);
    static final CodePoints LOWER = CodePoints.parse(UnicodeTables.OTHER_LOWER);
    static final CodePoints DIGIT = CodePoints.parse(UnicodeTables.OTHER_DIGIT);
    static final CodePoints NUMERIC = CodePoints.parse(UnicodeTables.OTHER_NUMERIC);
    static final CodePoints ID_START = CodePoints.parse(UnicodeTables.OTHER_ID_START);
    static final CodePoints ID_CONTINUE = CodePoints.parse(UnicodeTables.OTHER_ID_CONTINUE);
    static final CodePoints CASE_IGNORABLE = CodePoints.parse(UnicodeTables.OTHER_CASE_IGNORABLE);

    private OtherChars() {}
}
