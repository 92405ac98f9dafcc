/// The boundary: plain data in and out, host functions, the threads that programs run on. Nothing else
/// passes between the host and a program.
@NullMarked
package dev.codemode.python.internal.host;

import org.jspecify.annotations.NullMarked;
