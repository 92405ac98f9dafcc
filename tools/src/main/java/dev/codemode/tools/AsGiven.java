package dev.codemode.tools;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the `Map<String, Object>` component of a record that keeps the dict the record came in as:
/// keys that no component takes, and the order of keys. The record goes out as that dict, with its own
/// components' values in it; a component that was not in it and is null stays out. A record without
/// such a component refuses unknown keys.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AsGiven {}
