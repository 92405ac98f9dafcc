/// Generated tasks that ask from which point on an approach pays.
@NullMarked
package dev.codemode.suites.internal.crossover;

import org.jspecify.annotations.NullMarked;
