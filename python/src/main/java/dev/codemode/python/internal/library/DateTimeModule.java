package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.SmallInt;

/// `datetime`.
final class DateTimeModule {
    static final ModuleValue MODULE =
            new ModuleBuilder("datetime")
                    .value("date", DateTypes.DATE)
                    .value("datetime", DateTypes.DATETIME)
                    .value("time", DateTypes.TIME)
                    .value("timedelta", DateTypes.TIMEDELTA)
                    .value("timezone", DateTypes.TIMEZONE)
                    .value("tzinfo", DateTypes.TZINFO)
                    .value("MINYEAR", SmallInt.of(1))
                    .value("MAXYEAR", SmallInt.of(9999))
                    .value("UTC", TimezoneValue.UTC)
                    .build();

    private DateTimeModule() {}
}
