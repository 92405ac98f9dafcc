package dev.codemode.python;

/// [LimitsTest], with the programs in worker processes.
@InWorkers
class LimitsInWorkersTest extends LimitsTest {}
