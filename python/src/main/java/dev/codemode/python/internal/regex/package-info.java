/// Regular expressions with Python's syntax and meaning, over texts and budgets of its own: nothing here
/// knows of guest values. [Program] is the way in.
///
/// A pattern is parsed to a tree ([Node]), the tree is written down as instructions ([Inst]), and a
/// [Matcher] walks them with a stack on the heap, so that no pattern and no text can overflow Java's.
@NullMarked
package dev.codemode.python.internal.regex;

import org.jspecify.annotations.NullMarked;
