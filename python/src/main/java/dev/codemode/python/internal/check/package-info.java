/// Finds what is wrong with a program before it runs, from its tree and the types of the host
/// functions. Open [Checker] first.
@NullMarked
package dev.codemode.python.internal.check;

import org.jspecify.annotations.NullMarked;
