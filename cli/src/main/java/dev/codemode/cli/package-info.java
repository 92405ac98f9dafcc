/// The command line. Open [Codemode] first: it lists the commands, each a class of its own.
@NullMarked
package dev.codemode.cli;

import org.jspecify.annotations.NullMarked;
