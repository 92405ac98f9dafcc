/// Process mode: programs run in worker processes, and what they ask of the host travels over pipes.
/// Open [WorkerPool] first for the host's side and [WorkerMain] for the worker's.
///
/// The host takes a worker for hostile: whatever a worker sends is bounded in length, checked against
/// what the host knows of the run, and ends the worker where it does not fit.
@NullMarked
package dev.codemode.python.internal.isolation;

import org.jspecify.annotations.NullMarked;
