package dev.codemode.python.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says why loops need not tell the run how much they do.
///
/// Whatever a program can make go round has to call [dev.codemode.python.internal.runtime.Run#tick], or
/// `work`, or something that does, so that the limits of the run are looked at. A test holds every loop
/// to that; this is for those that end soon whatever a program does.
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Bounded {
    By value();

    /// What keeps a loop short.
    enum By {
        /// A number of turns that no program chooses: a table, the words of a block, the bits of a long.
        FIXED,
        /// The text of the program, which is capped, and what it declares.
        SOURCE,
        /// One pass of some nanoseconds a turn over what is in memory already: the memory limit keeps it
        /// below the lateness that is allowed, and the watch ends the run before there is another.
        MEMORY
    }
}
