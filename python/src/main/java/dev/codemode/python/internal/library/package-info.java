/// What programs find: built-in functions and types, and the modules they can import. [Builtins] and
/// [Modules] are the two registries; each entry is a signature and a lambda.
///
/// ## How to add a module
///
/// **In Java**, where it is hot or close to the values: a class with a constant made by
/// [ModuleBuilder], and one line `java("name", () -> NameModule.MODULE)` in [Modules]. The class is
/// initialised at the first import; what it makes is shared by all runs, so it must not change.
///
/// A type of the module is made by `TypeBuilder.type("datetime", "date", Types.OBJECT)` and filled
/// by `TypeBuilder.of(DATE)`: `constructor` (it is given the type or a program's subclass of it, and
/// hands that to the Java class), `method`, `flexible`, `classMethod`, `staticMethod`, `getter` for
/// properties, `attribute` for constants of the class, `finish`. Its Java class extends
/// [dev.codemode.python.internal.runtime.NativeObject], which gives objects of subclasses their
/// attributes, and overrides the protocols of [dev.codemode.python.internal.runtime.Value] it has
/// (`compare`, `hash`, `binary`, `iterate`). Name each in `supports(...)`: subclasses find it there.
///
/// **In Python**, where Python says it best: a file `name.py` among the resources beside this package
/// (`collections/abc.py` for `collections.abc`), one line `python("name")` in [Modules], and
/// `__all__ = ["a", "b"]` in the file, a list of literal texts: nothing else of the module can be
/// seen from outside. It is compiled once and its body runs at the first import of each run, in
/// variables of its own and under the run's limits. It stands in no traceback: an error raised in it
/// is placed at the line of the program that called. Classes are those of the run that made them.
///
/// Modules whose names start with `_` can be imported by the library only: a module in Python takes
/// what is hot from `_name`, made in Java. Everything that loops calls `run.tick()` or `run.work(n)`,
/// what allocates much asks `run.reserve(bytes)` first.
@NullMarked
package dev.codemode.python.internal.library;

import org.jspecify.annotations.NullMarked;
