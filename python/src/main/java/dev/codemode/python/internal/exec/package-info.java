/// Runs a program: [Compiler] turns the tree into nodes with their variables resolved, the nodes run.
/// Open [ExprNode] and [StmtNode] first, then [Compiler].
@NullMarked
package dev.codemode.python.internal.exec;

import org.jspecify.annotations.NullMarked;
