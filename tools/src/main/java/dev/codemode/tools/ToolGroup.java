package dev.codemode.tools;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The folder a `@Tool` method stands in when tools are shown as a tree: `accounting` gives the path
/// `/accounting/create_invoice`. On a class it holds for all its methods; a method's own wins.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ToolGroup {
    String value();
}
