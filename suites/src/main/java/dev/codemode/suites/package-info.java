/// Tasks with fresh state and checks. Open [Suites] first.
@NullMarked
package dev.codemode.suites;

import org.jspecify.annotations.NullMarked;
