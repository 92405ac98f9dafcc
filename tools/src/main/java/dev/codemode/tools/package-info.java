@NullMarked
package dev.codemode.tools;

import org.jspecify.annotations.NullMarked;
