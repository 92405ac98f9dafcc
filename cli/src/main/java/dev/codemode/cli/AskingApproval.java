package dev.codemode.cli;

import dev.codemode.tools.Approval;
import dev.codemode.tools.Effect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the person at the terminal before each call that changes something.
final class AskingApproval implements Approval {
    /// A screenful; what is longer is shown when it is asked for.
    private static final int SHOWN = 2_000;

    private final BufferedReader in;
    private final PrintWriter out;

    AskingApproval(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Decision decide(Request request) {
        out.println(headline(request));
        var cut = show(request.arguments(), SHOWN);
        while (true) {
            out.print(
                    "  go ahead? y, n, n with a reason for the model"
                            + (cut ? ", or all: " : ": "));
            out.flush();
            var answer = read();
            if (answer == null) {
                out.println();
                return Approval.refuse("nobody answered");
            }
            var words = answer.strip().split("\\s+", 2);
            switch (words[0].toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Approval.allow();
                }
                case "n", "no" -> {
                    return Approval.refuse(words.length == 2 ? words[1] : "the user said no");
                }
                case "all" -> cut = show(request.arguments(), Integer.MAX_VALUE);
                default -> out.println("  please answer y or n");
            }
        }
    }

    private static String headline(Request request) {
        var tool = CallText.name(request.tool());
        if (request.undo()) {
            return "to undo what the program did, " + tool + " is to be called:";
        }
        return request.effect() == Effect.DESTRUCTIVE
                ? tool + " is to be called, and cannot be undone:"
                : tool + " is to be called:";
    }

    /// @return whether something was left out
    private boolean show(Map<String, @Nullable Object> arguments, int most) {
        var cut = false;
        for (var argument : arguments.entrySet()) {
            var text = CallText.argument(argument.getKey(), argument.getValue());
            if (text.length() <= most) {
                out.println("    " + text);
            } else {
                cut = true;
                out.println(
                        "    %s… (%,d characters; 'all' shows them)"
                                .formatted(text.substring(0, most), text.length()));
            }
        }
        return cut;
    }

    private @Nullable String read() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // and so the call is refused
        }
    }
}
