/// A warehouse with tools of its own. Open [WarehouseBenchmarkTest] first.
@NullMarked
package dev.codemode.examples;

import org.jspecify.annotations.NullMarked;
