/// Trials, measures, prices, run folders, reports and the re-run of recordings. Open [Runner] first:
/// it takes a [Plan] and fills a [RunFolder] with [Trial]s; [Summary] is made from the folder alone.
@NullMarked
package dev.codemode.bench;

import org.jspecify.annotations.NullMarked;
