/// The HTML page of a run: what stands on it ([Page]) and how it is put together ([HtmlPage]). It knows
/// nothing of runs and trials.
@NullMarked
package dev.codemode.bench.internal.html;

import org.jspecify.annotations.NullMarked;
