@NullMarked
package dev.codemode.bench;

import org.jspecify.annotations.NullMarked;
