package dev.codemode.tools;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says what a `@Tool` method does to the world; without it a tool counts as [Effect#WRITES].
///
/// ```java
/// @Tool("Create an invoice.")
/// @ToolEffect(value = Effect.WRITES, undo = "delete_invoice")
/// Invoice createInvoice(String client, Number amount)
/// ```
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ToolEffect {
    Effect value();

    /// The tool that takes a call back, by its name for models. Its parameters are found by name in the
    /// call's result or arguments, as [Undo.Named] says; it may be a tool that no model is offered
    /// ([ToolCatalog#only]).
    String undo() default "";
}
