@NullMarked
package dev.codemode.cli;

import org.jspecify.annotations.NullMarked;
