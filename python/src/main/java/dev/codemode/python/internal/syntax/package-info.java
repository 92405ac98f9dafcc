/// From text to a tree: [Parser] makes an [Stmt] tree, [Resolver] says what each name means. Open
/// [Expr] and [Stmt] first: they are the language.
@NullMarked
package dev.codemode.python.internal.syntax;

import org.jspecify.annotations.NullMarked;
