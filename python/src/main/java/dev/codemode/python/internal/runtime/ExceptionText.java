package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `str(exception)`, for the types that say more than their arguments.
final class ExceptionText {
    private ExceptionText() {}

    static String of(Run run, ExceptionValue error) {
        var type = error.type();
        if (type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
            return group(run, error);
        }
        if (type.isSubtypeOf(Types.KEY_ERROR) && error.args().size() == 1) {
            return Protocol.repr(run, error.args().get(0));
        }
        if (type.isSubtypeOf(Types.OS_ERROR)) {
            return system(run, error);
        }
        if (type.isSubtypeOf(Types.SYNTAX_ERROR)) {
            return syntax(run, error);
        }
        if (type.isSubtypeOf(Types.IMPORT_ERROR)
                && error.field("msg") instanceof StrValue message) {
            return message.text();
        }
        if (type.isSubtypeOf(Types.UNICODE_ERROR) && error.field("object") != null) {
            return unicode(run, error);
        }
        return arguments(run, error);
    }

    private static String arguments(Run run, ExceptionValue error) {
        var args = error.args();
        return switch (args.size()) {
            case 0 -> "";
            case 1 -> Protocol.str(run, args.get(0));
            default -> args.repr(run);
        };
    }

    private static String group(Run run, ExceptionValue error) {
        var message = error.field("message");
        if (message == null || !(error.field("exceptions") instanceof TupleValue parts)) {
            return arguments(run, error);
        }
        return Protocol.str(run, message)
                + " ("
                + parts.size()
                + " sub-exception"
                + (parts.size() == 1 ? "" : "s")
                + ")";
    }

    private static String system(Run run, ExceptionValue error) {
        var number = error.field("errno");
        var text = error.field("strerror");
        var file = error.field("filename");
        if (file == null && (number == null || text == null)) {
            return arguments(run, error);
        }
        var line =
                "[Errno "
                        + Protocol.str(run, Constants.orNone(number))
                        + "] "
                        + Protocol.str(run, Constants.orNone(text));
        if (file == null) {
            return line;
        }
        var second = error.field("filename2");
        return line
                + ": "
                + Protocol.repr(run, file)
                + (second == null ? "" : " -> " + Protocol.repr(run, second));
    }

    private static String syntax(Run run, ExceptionValue error) {
        var message = Protocol.str(run, Constants.orNone(error.field("msg")));
        var file =
                error.field("filename") instanceof StrValue name
                        ? name.text().substring(name.text().lastIndexOf('/') + 1)
                        : null;
        var line =
                error.field("lineno") instanceof IntValue number && number.type() == Types.INT
                        ? "line " + number.repr(run)
                        : null;
        if (file == null && line == null) {
            return message;
        }
        return message
                + " ("
                + (file == null ? line : line == null ? file : file + ", " + line)
                + ")";
    }

    private static String unicode(Run run, ExceptionValue error) {
        var start = number(error.field("start"));
        var end = number(error.field("end"));
        var encoding = Protocol.str(run, Constants.orNone(error.field("encoding")));
        var reason = Protocol.str(run, Constants.orNone(error.field("reason")));
        var bytes = error.field("object") instanceof BytesValue all ? all.bytes() : null;
        var text = error.field("object") instanceof StrValue all ? all : null;
        var length = bytes != null ? bytes.length : text == null ? 0 : text.length(run);
        var single = start >= 0 && start < length && end == start + 1;
        var what = single ? one(bytes, text, (int) start) : bytes != null ? "bytes" : "characters";
        var subject =
                error.type().isSubtypeOf(Types.UNICODE_TRANSLATE_ERROR)
                        ? "can't translate "
                        : "'"
                                + encoding
                                + "' codec can't "
                                + (bytes != null ? "decode " : "encode ");
        return subject
                + what
                + " in position "
                + start
                + (single ? "" : "-" + (end - 1))
                + ": "
                + reason;
    }

    private static String one(byte @Nullable [] bytes, @Nullable StrValue text, int at) {
        if (bytes != null) {
            return String.format(java.util.Locale.ROOT, "byte 0x%02x", bytes[at] & 0xff);
        }
        if (text == null) {
            return "character";
        }
        var unit = text.text().codePointAt(text.text().offsetByCodePoints(0, at));
        var form = unit <= 0xff ? "\\x%02x" : unit <= 0xffff ? "\\u%04x" : "\\U%08x";
        return "character '" + String.format(java.util.Locale.ROOT, form, unit) + "'";
    }

    private static long number(@Nullable Value value) {
        return value instanceof IntValue number && number.fitsLong() ? number.asLong() : 0;
    }
}
