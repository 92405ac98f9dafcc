/// What takes minutes: many runs in one JVM, many programs at once, memory against the limit. The
/// scripts in `conformance/stress` run them; short versions of them are tests.
@NullMarked
package dev.codemode.python.stress;

import org.jspecify.annotations.NullMarked;
