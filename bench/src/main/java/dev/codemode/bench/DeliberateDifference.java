package dev.codemode.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a tool of ours answers a recorded call otherwise than the tool that was recorded, where that is
/// meant to be so.
enum DeliberateDifference {
    PAYMENT_MUST_BE_POSITIVE("a payment of zero or less is refused"),
    TRANSFER_MUST_MOVE_MONEY("a transfer to the same account, or of zero or less, is refused"),
    ARGUMENTS_ARE_CHECKED("arguments that do not fit are refused before a tool runs");

    private final String text;

    DeliberateDifference(String text) {
        this.text = text;
    }

    /// As the report names it.
    String text() {
        return text;
    }

    /// The reason why two answers differ, or null where they are the same or ought to be.
    static @Nullable DeliberateDifference of(Recording.Call call, String now) {
        if (isError(call.result()) || !isError(now)) {
            return null;
        }
        var arguments = call.arguments();
        if (call.name().equals("record_partial_payment") && !isPositive(arguments)) {
            return PAYMENT_MUST_BE_POSITIVE;
        }
        if (call.name().equals("transfer_between_accounts")
                && (!isPositive(arguments) || isCircular(arguments))) {
            return TRANSFER_MUST_MOVE_MONEY;
        }
        return ARGUMENTS_ARE_CHECKED;
    }

    private static boolean isError(String result) {
        return result.startsWith("{\"error\": ");
    }

    private static boolean isPositive(Map<String, @Nullable Object> arguments) {
        return arguments.get("amount") instanceof Number amount && amount.doubleValue() > 0;
    }

    private static boolean isCircular(Map<String, @Nullable Object> arguments) {
        var from = arguments.get("from_account");
        return from != null && from.equals(arguments.get("to_account"));
    }
}
