@NullMarked
package dev.codemode.microbench;

import org.jspecify.annotations.NullMarked;
