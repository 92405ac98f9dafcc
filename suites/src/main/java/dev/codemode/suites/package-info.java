@NullMarked
package dev.codemode.suites;

import org.jspecify.annotations.NullMarked;
