/// How many programs a JVM carries. Start with [dev.codemode.microbench.scale.InFlight].
@NullMarked
package dev.codemode.microbench.scale;

import org.jspecify.annotations.NullMarked;
