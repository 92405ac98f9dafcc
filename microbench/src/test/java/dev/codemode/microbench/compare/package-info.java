@NullMarked
package dev.codemode.microbench.compare;

import org.jspecify.annotations.NullMarked;
