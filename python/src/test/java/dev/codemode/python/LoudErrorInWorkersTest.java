package dev.codemode.python;

/// [LoudErrorTest], with the programs in worker processes.
@InWorkers
class LoudErrorInWorkersTest extends LoudErrorTest {}
