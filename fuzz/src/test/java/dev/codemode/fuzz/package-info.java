@NullMarked
package dev.codemode.fuzz;

import org.jspecify.annotations.NullMarked;
