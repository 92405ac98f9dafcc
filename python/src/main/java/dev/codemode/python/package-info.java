/// A sandboxed Python for the JVM. Open [Sandbox] first.
@NullMarked
package dev.codemode.python;

import org.jspecify.annotations.NullMarked;
