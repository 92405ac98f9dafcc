/// Four example tools without any state to speak of.
@NullMarked
package dev.codemode.suites.internal.demo;

import org.jspecify.annotations.NullMarked;
