/// A sandboxed Python: [dev.codemode.python.Sandbox] is the front door, everything else is internal.
module dev.codemode.python {
    requires static transitive org.jspecify;
    requires java.management;
    requires jdk.management;

    exports dev.codemode.python;
}
