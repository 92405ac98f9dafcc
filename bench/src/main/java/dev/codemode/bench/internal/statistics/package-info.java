/// What is known and how sure it is: estimates with intervals, tests, and what a run can show at all.
/// Distributions come from Apache Commons Statistics.
@NullMarked
package dev.codemode.bench.internal.statistics;

import org.jspecify.annotations.NullMarked;
