/// Text as Python has it, over Java's own types and without a single guest value: how numbers are
/// written and read, the format languages, the methods of str, JSON. Everything answers as CPython
/// 3.12 does, whatever the locale, the charset or the JDK's Unicode version. Open [FormatSpec] and
/// [StrOps] first.
@NullMarked
package dev.codemode.python.internal.text;

import org.jspecify.annotations.NullMarked;
