/// The accounting suite: a small bookkeeping system and eight tasks on it. Open `AccountingSuite` first.
@NullMarked
package dev.codemode.suites.internal.accounting;

import org.jspecify.annotations.NullMarked;
