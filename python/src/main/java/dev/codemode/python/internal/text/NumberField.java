package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// Puts a number into its field: padding, sign, prefix, digits in groups, and the rest.
@Bounded(Bounded.By.MEMORY)
final class NumberField {
    private final FormatSpec spec;
    private final String sign;
    private final String prefix;
    private final String body;

    /// How many digits the body begins with; what follows them is never grouped.
    private final int digits;

    private final int group;

    NumberField(
            FormatSpec spec, boolean negative, String prefix, String body, int digits, int group) {
        this.spec = spec;
        this.sign = negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? plus(spec) : "";
        this.prefix = prefix;
        this.body = body;
        this.digits = digits;
        this.group = spec.grouping() == 0 ? Integer.MAX_VALUE : group;
    }

    private static String plus(FormatSpec spec) {
        return spec.sign() == '+' ? "+" : " ";
    }

    String layOut(long maxChars) {
        var others = sign.length() + prefix.length() + body.length() - digits;
        var shown = digits == 0 ? 0 : shownDigits(spec.width() - others);
        var separators = shown == 0 ? 0 : (shown - 1) / group;
        var padding = spec.padding(others + shown + separators);
        var size = TooLargeException.check(others + shown + separators + padding, maxChars);

        var before = before(padding);
        var inside = spec.align() == '=' ? padding : 0;
        // A fill above U+FFFF takes two chars.
        var out = new StringBuilder(size);
        out.repeat(spec.fill(), (int) before).append(sign).append(prefix);
        out.repeat(spec.fill(), (int) inside);
        appendDigits(out, (int) shown);
        out.append(body, digits, body.length());
        return out.repeat(spec.fill(), (int) (padding - before - inside)).toString();
    }

    private long before(long padding) {
        return switch (spec.align()) {
            case '>' -> padding;
            case '^' -> padding / 2;
            default -> 0;
        };
    }

    /// The digits with the zeros in front that fill `room`, separators counted. A group is never
    /// empty, so that the field may become one wider than asked for.
    private long shownDigits(long room) {
        if (spec.fill() != '0' || spec.align() != '=' || room <= digits) {
            return digits;
        }
        var cycle = group + 1L;
        return Math.max(digits, room - room / cycle + (room % cycle == 0 ? 1 : 0));
    }

    private void appendDigits(StringBuilder out, int shown) {
        var zeros = shown - digits;
        if (group >= shown) {
            out.repeat('0', zeros).append(body, 0, digits);
            return;
        }
        for (var i = 0; i < shown; i++) {
            if (i > 0 && (shown - i) % group == 0) {
                out.append(spec.grouping());
            }
            out.append(i < zeros ? '0' : body.charAt(i - zeros));
        }
    }
}
