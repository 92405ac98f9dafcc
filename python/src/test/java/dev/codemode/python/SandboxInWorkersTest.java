package dev.codemode.python;

/// [SandboxTest], with the programs in worker processes.
@InWorkers
class SandboxInWorkersTest extends SandboxTest {}
