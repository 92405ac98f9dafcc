package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;

/// Programs that stay the same and are given texts: what reads a little language of its own.
final class Texts {
    /// What each program begins with.
    private static final String TRIED =
            """
            def tried(f, *args, **kwargs):
                try:
                    return f(*args, **kwargs)
                except Exception as e:
                    return type(e).__name__, str(e)
            """;

    static final String FORMATS =
            """
            import datetime, string, decimal
            values = (1, -2.5, 'x', [1, {'k': 2}], None, 10 ** 30, 1j, decimal.Decimal('1.50'), b'b')
            print(tried(first.format, *values, a=1, b=[1, 2], c=datetime.date(2024, 2, 29)))
            print(tried(lambda: first % values), tried(lambda: first % {'a': 1, 'b': 'x'}), tried(lambda: first % 3))
            for value in values + (datetime.datetime(2024, 2, 29, 1, 2, 3), True):
                print(tried(format, value, second))
            print(tried(datetime.datetime(2024, 2, 29, 1, 2, 3).strftime, first))
            print(tried(datetime.datetime.strptime, second, first))
            print(tried(string.Template(first).safe_substitute, a=1), tried(string.Formatter().format, first, 1, a=2))
            """;

    static final String PATTERNS =
            """
            import re
            for flags in (0, re.I | re.M, re.S | re.X, re.A):
                pattern = tried(re.compile, first, flags)
                if isinstance(pattern, re.Pattern):
                    for name in ('match', 'fullmatch', 'search', 'split', 'findall'):
                        print(tried(getattr(pattern, name), second))
                    print(tried(pattern.sub, r'<\\g<0>>', second), tried(pattern.sub, first, second))
            """;

    static final String JSON =
            """
            import json
            value = tried(json.loads, first)
            print(tried(json.dumps, value), tried(json.dumps, value, indent=2, sort_keys=True, ensure_ascii=False))
            if not isinstance(value, tuple):
                again = json.loads(json.dumps(value))
                assert repr(again) == repr(value), (again, value)
            print(tried(json.loads, second.encode(), parse_float=str, object_pairs_hook=list))
            """;

    private Texts() {}

    static void run(String program, FuzzedDataProvider data) {
        var first = data.consumeString(data.remainingBytes() * 2 / 3);
        var second = data.consumeRemainingAsString();
        var sandbox =
                Sandbox.builder()
                        .limits(Promise.LIMITS)
                        .provide("first", first)
                        .provide("second", second)
                        .build();
        var outcome = Promise.run(sandbox, TRIED + program, first, second);
        if (outcome instanceof Outcome.Raised raised) {
            throw new AssertionError(raised.error().render());
        }
    }
}
