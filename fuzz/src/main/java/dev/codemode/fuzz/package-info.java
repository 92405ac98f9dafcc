/// Entry points for Jazzer: each `fuzzerTestOneInput` takes input that chance and coverage made, and
/// throws where the sandbox or the tools do not keep what they promise. `fuzz/run` starts them.
@NullMarked
package dev.codemode.fuzz;

import org.jspecify.annotations.NullMarked;
