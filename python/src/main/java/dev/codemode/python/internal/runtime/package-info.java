/// Guest values and the protocols between them. Open [Value] first: it names every protocol; then
/// [Type], which says what a class is, and [Run], the state of one run.
@NullMarked
package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.NullMarked;
