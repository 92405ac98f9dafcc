/// Four example tools without any state to speak of.
@NullMarked
package dev.codemode.suites.internal.generated;

import org.jspecify.annotations.NullMarked;
