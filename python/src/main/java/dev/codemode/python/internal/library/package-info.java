/// What programs find: built-in functions and types, and the modules they can import. [Builtins] and
/// [Modules] are the two registries; each entry is a signature and a lambda.
@NullMarked
package dev.codemode.python.internal.library;

import org.jspecify.annotations.NullMarked;
