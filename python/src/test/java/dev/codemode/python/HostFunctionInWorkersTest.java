package dev.codemode.python;

/// [HostFunctionTest], with the programs in worker processes.
@InWorkers
class HostFunctionInWorkersTest extends HostFunctionTest {}
