/// What suites share: figures found in text, and lists of checks.
@NullMarked
package dev.codemode.suites.internal;

import org.jspecify.annotations.NullMarked;
