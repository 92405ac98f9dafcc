/// The comparison with CPython and Monty behind `microbench/compare`; [Compare] is what it starts.
@NullMarked
package dev.codemode.microbench.compare;

import org.jspecify.annotations.NullMarked;
