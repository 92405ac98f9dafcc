package dev.codemode.python;

/// [AsyncToolsTest], with the programs in worker processes.
@InWorkers
class AsyncToolsInWorkersTest extends AsyncToolsTest {}
